package io.github.cameltelnyx;

import java.util.regex.Pattern;

import io.github.cameltelnyx.metrics.OperationMetrics;
import io.github.cameltelnyx.metrics.Outcome;
import io.github.cameltelnyx.operation.Operation;
import org.apache.camel.ApiEndpoint;
import org.apache.camel.AsyncEndpoint;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.SynchronousDelegateProducer;

/**
 * Make and steer phone calls with Telnyx's Voice and TeXML APIs.
 *
 * <p>An endpoint is one operation of Telnyx's API with the parameters that the route's author wrote in its URI. The
 * parameters of all operations are listed in the component's metadata and in the manual.
 */
@UriEndpoint(firstVersion = "0.1.0", scheme = "telnyx", title = "Telnyx", syntax = "telnyx:apiName/methodName",
        apiSyntax = "apiName/methodName", producerOnly = true, category = {Category.CLOUD, Category.API},
        headersClass = TelnyxConstants.class)
@Metadata(annotations = {"protocol=https"})
@ManagedResource(description = "Managed Telnyx endpoint: the counters are those of the operation, over all its endpoints")
public class TelnyxEndpoint extends DefaultEndpoint implements ApiEndpoint, AsyncEndpoint, EndpointServiceLocation {

    @UriPath
    @Metadata(required = true, description = "What the operation works on, as in calls.")
    private final String apiName;
    @UriPath
    @Metadata(required = true, description = "The operation, as in playbackStart.")
    private final String methodName;
    @UriParam
    private final TelnyxConfiguration configuration;

    /** The options and parameters that are secrets, by either name. A test holds them against the catalogue. */
    private static final Pattern SECRETS = Pattern.compile("([?&](?:apiKey|value|sip_?auth_?password|stream_?auth_?token)=)"
            + "(?:RAW\\(.*?\\)|RAW\\{.*?}|[^&]*)(?=&|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String wholeUri;
    private final Operation operation;
    private final OperationMetrics metrics;
    private EndpointParameters parameters = EndpointParameters.NONE;

    public TelnyxEndpoint(String uri, TelnyxComponent component, Operation operation, TelnyxConfiguration configuration) {
        super(SECRETS.matcher(uri).replaceAll("$1xxxxxx"), component);
        this.wholeUri = uri;
        this.apiName = operation.resource();
        this.methodName = operation.name();
        this.operation = operation;
        this.configuration = configuration;
        this.metrics = component.metrics().operation(apiName + "/" + methodName);
    }

    /** Two that differ in a secret look alike, and are not: what one sends must not go out by the other. */
    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof TelnyxEndpoint endpoint && wholeUri.equals(endpoint.wholeUri);
    }

    @Override
    public int hashCode() {
        return wholeUri.hashCode();
    }

    /** The URI with all that it says, for what is never shown. */
    String getWholeUri() {
        return wholeUri;
    }

    @Override
    public Producer createProducer() throws Exception {
        Producer producer = new TelnyxProducer(this);
        return configuration.isSynchronous() ? new SynchronousDelegateProducer(producer) : producer;
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException(
                "telnyx: sends commands and cannot start a route. Telnyx's events are received by telnyx-webhook:");
    }

    @Override
    public TelnyxComponent getComponent() {
        return (TelnyxComponent) super.getComponent();
    }

    public String getApiName() {
        return apiName;
    }

    public String getMethodName() {
        return methodName;
    }

    public TelnyxConfiguration getConfiguration() {
        return configuration;
    }

    OperationMetrics getMetrics() {
        return metrics;
    }

    Operation getOperation() {
        return operation;
    }

    EndpointParameters getParameters() {
        return parameters;
    }

    void setParameters(EndpointParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "https";
    }

    @ManagedAttribute(description = "Steps that wait for Telnyx")
    public long getInFlight() {
        return metrics.inFlight();
    }

    @ManagedAttribute(description = "Steps that wait for an event of their call, as await=true asks for")
    public long getAwaiting() {
        return metrics.waiting();
    }

    @ManagedAttribute(description = "Steps that Telnyx did as it was told")
    public long getSucceeded() {
        return metrics.ended(Outcome.SUCCESS);
    }

    @ManagedAttribute(description = "Steps that ended in any other way, also where the call was over")
    public long getFailed() {
        return metrics.ended() - metrics.ended(Outcome.SUCCESS);
    }

    @ManagedAttribute(description = "Requests that were sent again")
    public long getRetries() {
        return metrics.retries();
    }

    @ManagedAttribute(description = "The mean time of a step in milliseconds")
    public long getMeanMillis() {
        return metrics.meanTime().toMillis();
    }

    @ManagedAttribute(description = "The longest time of a step in milliseconds")
    public long getLongestMillis() {
        return metrics.longestTime().toMillis();
    }
}
