package io.github.cameltelnyx.webhook;

import java.util.regex.Pattern;

import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.metrics.WebhookMetrics;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.MultipleConsumersSupport;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;

/**
 * Receive the events of Telnyx calls as signed webhooks.
 */
@UriEndpoint(firstVersion = "0.1.0", scheme = "telnyx-webhook", title = "Telnyx Webhook", syntax = "telnyx-webhook:path",
        category = {Category.CLOUD, Category.MOBILE}, consumerOnly = true, headersClass = TelnyxConstants.class)
@ManagedResource(description = "Managed Telnyx webhook: the counters are those of the endpoint's path")
public class TelnyxWebhookEndpoint extends DefaultEndpoint implements MultipleConsumersSupport {

    @UriPath(description = "The path of the HTTP server at which Telnyx finds the webhook")
    @Metadata(required = true)
    private final String path;
    @UriParam
    private final TelnyxWebhookConfiguration configuration;

    private static final Pattern KEYS = Pattern.compile("([?&]publicKey=)(?:RAW\\(.*?\\)|RAW\\{.*?}|[^&]*)(?=&|$)",
            Pattern.DOTALL);

    private final String wholeUri;
    private final WebhookMetrics<Verdict> counters;
    private IdempotentRepository recentEvents;

    TelnyxWebhookEndpoint(String uri, TelnyxWebhookComponent component, String path,
            TelnyxWebhookConfiguration configuration) {
        super(KEYS.matcher(uri).replaceAll("$1xxxxxx"), component);
        this.wholeUri = uri;
        this.path = path;
        this.configuration = configuration;
        this.counters = component.paths().counters(path);
    }

    /** Two that differ in their keys look alike, and are not. */
    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof TelnyxWebhookEndpoint endpoint && wholeUri.equals(endpoint.wholeUri);
    }

    @Override
    public int hashCode() {
        return wholeUri.hashCode();
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        HttpEngine.prepare(getCamelContext());
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        TelnyxWebhookConsumer consumer = new TelnyxWebhookConsumer(this, processor);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException(
                "telnyx-webhook: starts a route and takes no commands. They are sent to telnyx:");
    }

    @Override
    public boolean isMultipleConsumersSupported() {
        return true;
    }

    @Override
    public TelnyxWebhookComponent getComponent() {
        return (TelnyxWebhookComponent) super.getComponent();
    }

    /** The user's repository, else this endpoint's own, which lasts while routes stop and start. */
    synchronized IdempotentRepository repository() {
        if (configuration.getIdempotentRepository() != null) {
            return configuration.getIdempotentRepository();
        }
        if (recentEvents == null) {
            recentEvents = new RecentEvents(configuration.getRecentEvents());
        }
        return recentEvents;
    }

    public String getPath() {
        return path;
    }

    public TelnyxWebhookConfiguration getConfiguration() {
        return configuration;
    }

    @ManagedAttribute(description = "Requests that came to the path")
    public long getReceived() {
        return counters.received();
    }

    @ManagedAttribute(description = "Requests by another method than POST, whose parameters nobody signed")
    public long getRejectedForMethod() {
        return counters.counted(Verdict.WRONG_METHOD);
    }

    @ManagedAttribute(description = "Requests without a signature or a timestamp header")
    public long getRejectedForMissingHeader() {
        return counters.counted(Verdict.MISSING_SIGNATURE) + counters.counted(Verdict.MISSING_TIMESTAMP);
    }

    @ManagedAttribute(description = "Requests with a signature or timestamp header given twice")
    public long getRejectedForDoubledHeader() {
        return counters.counted(Verdict.DOUBLED_SIGNATURE) + counters.counted(Verdict.DOUBLED_TIMESTAMP);
    }

    @ManagedAttribute(description = "Requests with a signature or timestamp header that is none by its form")
    public long getRejectedForMalformedHeader() {
        return counters.counted(Verdict.MALFORMED_SIGNATURE) + counters.counted(Verdict.MALFORMED_TIMESTAMP);
    }

    @ManagedAttribute(description = "Requests with a timestamp too far from now: repeated by someone, or a clock is wrong")
    public long getRejectedForTimestamp() {
        return counters.counted(Verdict.OUTSIDE_TOLERANCE);
    }

    @ManagedAttribute(
            description = "Requests with a wrong signature: forged, changed on the way, or the public key is not the account's")
    public long getRejectedForSignature() {
        return counters.counted(Verdict.WRONG_SIGNATURE);
    }

    @ManagedAttribute(description = "Requests with a body over the cap")
    public long getRejectedForSize() {
        return counters.counted(Verdict.TOO_LARGE);
    }

    @ManagedAttribute(description = "Requests whose body did not end in time")
    public long getRejectedForSlowness() {
        return counters.counted(Verdict.TOO_SLOW);
    }

    @ManagedAttribute(
            description = "Signed requests that are neither a TeXML form nor an event of API version 2: set webhook_api_version to 2 at Telnyx")
    public long getRejectedForContent() {
        return counters.counted(Verdict.NO_EVENT);
    }

    @ManagedAttribute(description = "Requests turned away for a suspended or stopping route, or because all workers were busy")
    public long getUnavailable() {
        return counters.counted(Verdict.UNAVAILABLE);
    }

    @ManagedAttribute(description = "Events that a step waited for, and no route of the path wanted")
    public long getAwaited() {
        return counters.counted(Verdict.AWAITED);
    }

    @ManagedAttribute(description = "Events that no route of the path wanted")
    public long getUnmatched() {
        return counters.counted(Verdict.UNMATCHED);
    }

    @ManagedAttribute(description = "Events that had been taken before, by all routes that want them")
    public long getDuplicates() {
        return counters.counted(Verdict.DUPLICATE);
    }

    @ManagedAttribute(description = "Runs of a route that failed")
    public long getFailed() {
        return counters.failed();
    }
}
