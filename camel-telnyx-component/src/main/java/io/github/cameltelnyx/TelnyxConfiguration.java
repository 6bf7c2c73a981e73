package io.github.cameltelnyx;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What may be set on the component for all endpoints, and on each endpoint for itself. */
@UriParams
public class TelnyxConfiguration implements Cloneable {

    @UriParam(label = "security", secret = true)
    @Metadata(description = "The API key that the requests carry. Where it is not set, the environment variable TELNYX_API_KEY"
            + " is taken. Keys are made in Telnyx's Mission Control Portal, under API Keys.")
    private String apiKey;
    @UriParam(defaultValue = "https://api.telnyx.com/v2")
    @Metadata(
            description = "Where the API is. Set it for another region, as in https://api.telnyx.eu/v2, or for the simulator.")
    private String baseUrl = "https://api.telnyx.com/v2";
    @UriParam
    @Metadata(description = "The account's organization id, which the paths of the TeXML operations hold. Where it is not set,"
            + " Telnyx is asked once whom the API key belongs to.")
    private String accountSid;
    @UriParam(defaultValue = "false")
    @Metadata(description = "Whether the body after a list operation is an iterator over the items of all pages, each page"
            + " fetched when it is reached. Split it with streaming.")
    private boolean autoPaging;
    @UriParam
    @Metadata(description = "The name of the parameter that the message body is the value of, as in payload or text. A body of"
            + " text then reaches this parameter as it is, even where it looks like JSON.")
    private String inBody;
    @UriParam(defaultValue = "false")
    @Metadata(
            description = "Whether the body after the step is Telnyx's answer as JSON text, whole and as it came. Otherwise it is"
                    + " the decoded result, without the wrapper that Telnyx puts around it.")
    private boolean rawResponse;
    @UriParam(label = "advanced", defaultValue = "false")
    @Metadata(
            description = "Whether parameters in the message body that the operation is not known to have are sent as they are,"
                    + " unchecked. Telnyx adds parameters faster than this component is released.")
    private boolean lenientParameters;
    @UriParam(defaultValue = "false")
    @Metadata(
            description = "Whether the parameter clientState is given in base64 already. Otherwise it is plain text, and encoded"
                    + " before it is sent.")
    private boolean clientStateEncoded;
    @UriParam(defaultValue = "2")
    @Metadata(description = "How often a request is sent again after a failure that may pass. 0 turns repetition off. A request"
            + " that might then take effect twice is never sent again.")
    private int maxRetries = 2;
    @UriParam(label = "advanced", defaultValue = "500", javaType = "java.time.Duration")
    @Metadata(
            description = "The wait in milliseconds before the first repetition of a request. It doubles with each, less up to a"
                    + " quarter at random.")
    private long retryDelay = 500;
    @UriParam(label = "advanced", defaultValue = "10000", javaType = "java.time.Duration")
    @Metadata(
            description = "The longest wait in milliseconds before a repetition. Where Telnyx asks for a longer one, the request"
                    + " fails at once, and its exception says so.")
    private long maxRetryDelay = 10_000;
    @UriParam(defaultValue = "false")
    @Metadata(
            description = "Whether the step ends with the event that tells that the command is done on its call, as with"
                    + " call.speak.ended after speak. That event is the body then, and what Telnyx answered to the command is in the"
                    + " header CamelTelnyxCommandResult. No thread waits. A telnyx-webhook route has to run in the same Camel context.")
    private boolean await;
    @UriParam
    @Metadata(
            description = "The types of the events of the call that the step waits for, in place of those that tell the command's end:"
                    + " names or patterns as in call.dtmf.*, with commas between them. The first that comes ends the step.")
    private String awaitEvent;
    @UriParam(defaultValue = "300000", javaType = "java.time.Duration")
    @Metadata(
            description = "The longest wait in milliseconds for the event. Then the step fails with a TelnyxAwaitTimeoutException.")
    private long awaitTimeout = 300_000;
    @UriParam(label = "advanced", defaultValue = "false")
    @Metadata(
            description = "Whether the route's thread waits for Telnyx's answer. By default no thread waits, and the route goes on"
                    + " on another one.")
    private boolean synchronous;

    /** A copy for one endpoint, whose own options must not change the component's. */
    public TelnyxConfiguration copy() {
        try {
            return (TelnyxConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    public String getApiKey() {
        return apiKey;
    }

    public void setApiKey(String apiKey) {
        this.apiKey = apiKey;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getAccountSid() {
        return accountSid;
    }

    public void setAccountSid(String accountSid) {
        this.accountSid = accountSid;
    }

    public boolean isAutoPaging() {
        return autoPaging;
    }

    public void setAutoPaging(boolean autoPaging) {
        this.autoPaging = autoPaging;
    }

    public String getInBody() {
        return inBody;
    }

    public void setInBody(String inBody) {
        this.inBody = inBody;
    }

    public boolean isRawResponse() {
        return rawResponse;
    }

    public void setRawResponse(boolean rawResponse) {
        this.rawResponse = rawResponse;
    }

    public boolean isLenientParameters() {
        return lenientParameters;
    }

    public void setLenientParameters(boolean lenientParameters) {
        this.lenientParameters = lenientParameters;
    }

    public boolean isClientStateEncoded() {
        return clientStateEncoded;
    }

    public void setClientStateEncoded(boolean clientStateEncoded) {
        this.clientStateEncoded = clientStateEncoded;
    }

    public int getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public long getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(long retryDelay) {
        this.retryDelay = retryDelay;
    }

    public long getMaxRetryDelay() {
        return maxRetryDelay;
    }

    public void setMaxRetryDelay(long maxRetryDelay) {
        this.maxRetryDelay = maxRetryDelay;
    }

    public boolean isAwait() {
        return await;
    }

    public void setAwait(boolean await) {
        this.await = await;
    }

    public String getAwaitEvent() {
        return awaitEvent;
    }

    public void setAwaitEvent(String awaitEvent) {
        this.awaitEvent = awaitEvent;
    }

    public long getAwaitTimeout() {
        return awaitTimeout;
    }

    public void setAwaitTimeout(long awaitTimeout) {
        this.awaitTimeout = awaitTimeout;
    }

    public boolean isSynchronous() {
        return synchronous;
    }

    public void setSynchronous(boolean synchronous) {
        this.synchronous = synchronous;
    }
}
