// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * A telnyx: endpoint, with the options that those of all operations have.
 */
public abstract class TelnyxOperationEndpointBuilder<B> extends TelnyxEndpointBuilder<B> implements org.apache.camel.builder.EndpointProducerBuilder {

    TelnyxOperationEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    /**
     * The account's organization id, which the paths of the TeXML operations hold. Where it is not set, Telnyx is asked
     * once whom the API key belongs to.
     */
    public B accountSid(String accountSid) {
        return option("accountSid", accountSid);
    }

    /**
     * Whether the step ends with the event that tells that the command is done on its call, as with call.speak.ended
     * after speak. That event is the body then, and what Telnyx answered to the command is in the header
     * CamelTelnyxCommandResult. No thread waits. A telnyx-webhook route has to run in the same Camel context. Default:
     * false.
     */
    public B await(String await) {
        return option("await", await);
    }

    /**
     * Whether the step ends with the event that tells that the command is done on its call, as with call.speak.ended
     * after speak. That event is the body then, and what Telnyx answered to the command is in the header
     * CamelTelnyxCommandResult. No thread waits. A telnyx-webhook route has to run in the same Camel context. Default:
     * false.
     */
    public B await(boolean await) {
        return option("await", await);
    }

    /**
     * The types of the events of the call that the step waits for, in place of those that tell the command's end: names
     * or patterns as in call.dtmf., with commas between them. The first that comes ends the step.
     */
    public B awaitEvent(String awaitEvent) {
        return option("awaitEvent", awaitEvent);
    }

    /**
     * The longest wait in milliseconds for the event. Then the step fails with a TelnyxAwaitTimeoutException. Default:
     * 300000.
     */
    public B awaitTimeout(String awaitTimeout) {
        return option("awaitTimeout", awaitTimeout);
    }

    /**
     * The longest wait in milliseconds for the event. Then the step fails with a TelnyxAwaitTimeoutException. Default:
     * 300000.
     */
    public B awaitTimeout(long awaitTimeout) {
        return option("awaitTimeout", awaitTimeout);
    }

    /**
     * Where the API is. Set it for another region, as in https://api.telnyx.eu/v2, or for the simulator. Default:
     * https://api.telnyx.com/v2.
     */
    public B baseUrl(String baseUrl) {
        return option("baseUrl", baseUrl);
    }

    /**
     * Whether the parameter clientState is given in base64 already. Otherwise it is plain text, and encoded before it is
     * sent. Default: false.
     */
    public B clientStateEncoded(String clientStateEncoded) {
        return option("clientStateEncoded", clientStateEncoded);
    }

    /**
     * Whether the parameter clientState is given in base64 already. Otherwise it is plain text, and encoded before it is
     * sent. Default: false.
     */
    public B clientStateEncoded(boolean clientStateEncoded) {
        return option("clientStateEncoded", clientStateEncoded);
    }

    /**
     * The name of the parameter that the message body is the value of, as in payload or text. A body of text then
     * reaches this parameter as it is, even where it looks like JSON.
     */
    public B inBody(String inBody) {
        return option("inBody", inBody);
    }

    /**
     * How often a request is sent again after a failure that may pass. 0 turns repetition off. A request that might then
     * take effect twice is never sent again. Default: 2.
     */
    public B maxRetries(String maxRetries) {
        return option("maxRetries", maxRetries);
    }

    /**
     * How often a request is sent again after a failure that may pass. 0 turns repetition off. A request that might then
     * take effect twice is never sent again. Default: 2.
     */
    public B maxRetries(long maxRetries) {
        return option("maxRetries", maxRetries);
    }

    /**
     * Whether the body after the step is Telnyx's answer as JSON text, whole and as it came. Otherwise it is the decoded
     * result, without the wrapper that Telnyx puts around it. Default: false.
     */
    public B rawResponse(String rawResponse) {
        return option("rawResponse", rawResponse);
    }

    /**
     * Whether the body after the step is Telnyx's answer as JSON text, whole and as it came. Otherwise it is the decoded
     * result, without the wrapper that Telnyx puts around it. Default: false.
     */
    public B rawResponse(boolean rawResponse) {
        return option("rawResponse", rawResponse);
    }

    /**
     * Starts the producer with its first message, so that a failure to start is handled by the route's error handler.
     * Default: false.
     */
    public B lazyStartProducer(String lazyStartProducer) {
        return option("lazyStartProducer", lazyStartProducer);
    }

    /**
     * Starts the producer with its first message, so that a failure to start is handled by the route's error handler.
     * Default: false.
     */
    public B lazyStartProducer(boolean lazyStartProducer) {
        return option("lazyStartProducer", lazyStartProducer);
    }

    /**
     * Whether parameters in the message body that the operation is not known to have are sent as they are, unchecked.
     * Telnyx adds parameters faster than this component is released. Default: false.
     */
    public B lenientParameters(String lenientParameters) {
        return option("lenientParameters", lenientParameters);
    }

    /**
     * Whether parameters in the message body that the operation is not known to have are sent as they are, unchecked.
     * Telnyx adds parameters faster than this component is released. Default: false.
     */
    public B lenientParameters(boolean lenientParameters) {
        return option("lenientParameters", lenientParameters);
    }

    /**
     * The longest wait in milliseconds before a repetition. Where Telnyx asks for a longer one, the request fails at
     * once, and its exception says so. Default: 10000.
     */
    public B maxRetryDelay(String maxRetryDelay) {
        return option("maxRetryDelay", maxRetryDelay);
    }

    /**
     * The longest wait in milliseconds before a repetition. Where Telnyx asks for a longer one, the request fails at
     * once, and its exception says so. Default: 10000.
     */
    public B maxRetryDelay(long maxRetryDelay) {
        return option("maxRetryDelay", maxRetryDelay);
    }

    /**
     * The wait in milliseconds before the first repetition of a request. It doubles with each, less up to a quarter at
     * random. Default: 500.
     */
    public B retryDelay(String retryDelay) {
        return option("retryDelay", retryDelay);
    }

    /**
     * The wait in milliseconds before the first repetition of a request. It doubles with each, less up to a quarter at
     * random. Default: 500.
     */
    public B retryDelay(long retryDelay) {
        return option("retryDelay", retryDelay);
    }

    /**
     * Whether the route's thread waits for Telnyx's answer. By default no thread waits, and the route goes on on another
     * one. Default: false.
     */
    public B synchronous(String synchronous) {
        return option("synchronous", synchronous);
    }

    /**
     * Whether the route's thread waits for Telnyx's answer. By default no thread waits, and the route goes on on another
     * one. Default: false.
     */
    public B synchronous(boolean synchronous) {
        return option("synchronous", synchronous);
    }

    /**
     * The API key that the requests carry. Where it is not set, the environment variable TELNYX_API_KEY is taken. Keys
     * are made in Telnyx's Mission Control Portal, under API Keys. Secret: kept out of logs.
     */
    public B apiKey(String apiKey) {
        return secretOption("apiKey", apiKey);
    }
}
