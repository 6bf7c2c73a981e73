package io.github.cameltelnyx.webhook;

import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.cameltelnyx.metrics.TelnyxMetrics;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.service.ServiceHelper;

/**
 * Receives the webhooks of Telnyx, verified, at paths of Camel's own HTTP server.
 *
 * <p>All its endpoints run their routes on one pool of workers. A key that is set here while routes are running counts for
 * each route from its next start on.
 */
@Component("telnyx-webhook")
public class TelnyxWebhookComponent extends DefaultComponent {

    static final String PUBLIC_KEY_VARIABLE = "TELNYX_PUBLIC_KEY";

    @Metadata(description = "The options that endpoints have where they do not set their own")
    private TelnyxWebhookConfiguration configuration = new TelnyxWebhookConfiguration();
    @Metadata(label = "advanced", defaultValue = "20",
            description = "The number of threads that verify webhooks and run routes.")
    private int workers = 20;
    @Metadata(label = "advanced", defaultValue = "1000",
            description = "How many webhooks wait for a worker at most. One more is answered with status 503.")
    private int workerQueueSize = 1000;
    @Metadata(label = "advanced",
            description = "The URI of an endpoint by which the nodes of an application hand on events that no step waits for there,"
                    + " such as a topic of a broker: each node writes to it, and each reads all that the others write. For steps"
                    + " with await=true where Telnyx's webhooks reach any of the nodes.")
    private String eventRelay;

    private UnaryOperator<String> environment = System::getenv;
    private WebhookWorkers pool;
    private volatile WebhookPaths paths;

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        TelnyxWebhookConfiguration own = configuration.copy();
        // The component's key is looked up when a route starts, so that it can be replaced.
        own.setPublicKey(null);
        TelnyxWebhookEndpoint endpoint = new TelnyxWebhookEndpoint(uri, this, WebhookPaths.normalize(remaining), own);
        setProperties(endpoint, parameters);
        return endpoint;
    }

    /** The endpoint's own key, else the component's, else the environment's. */
    String resolvePublicKey(TelnyxWebhookConfiguration endpoint) {
        for (String key : new String[]{endpoint.getPublicKey(), configuration.getPublicKey(),
                environment.apply(PUBLIC_KEY_VARIABLE)}) {
            if (key != null && !key.isBlank()) {
                return key;
            }
        }
        throw new IllegalArgumentException(
                "telnyx-webhook: there is no public key. Set the option publicKey, or the environment"
                        + " variable " + PUBLIC_KEY_VARIABLE + ". " + SignatureVerifier.WHERE_TO_FIND_IT);
    }

    /**
     * The longest body in bytes that is read at a path of the HTTP server, or -1 where no route has ever listened. It stays when
     * the routes there have stopped, since the server may go on calling. For servers that take a body into memory before the
     * component sees the request. Thread-safe.
     *
     * @param path with a leading slash, as in {@code /voice}
     */
    public int maxBodySizeAt(String path) {
        return paths == null ? -1 : paths.maxBodySizeAt(path);
    }

    WebhookPaths paths() {
        return paths;
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        pool = new WebhookWorkers(getCamelContext(), this::getWorkers, this::getWorkerQueueSize);
        paths = new WebhookPaths(getCamelContext(), pool, TelnyxMetrics.of(getCamelContext()), this::getEventRelay);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        ServiceHelper.startService(pool);
    }

    @Override
    protected void doStop() throws Exception {
        ServiceHelper.stopService(pool);
        super.doStop();
    }

    void setEnvironment(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    public TelnyxWebhookConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(TelnyxWebhookConfiguration configuration) {
        this.configuration = configuration;
    }

    public int getWorkers() {
        return workers;
    }

    public void setWorkers(int workers) {
        this.workers = workers;
    }

    public int getWorkerQueueSize() {
        return workerQueueSize;
    }

    public void setWorkerQueueSize(int workerQueueSize) {
        this.workerQueueSize = workerQueueSize;
    }

    public String getEventRelay() {
        return eventRelay;
    }

    public void setEventRelay(String eventRelay) {
        this.eventRelay = eventRelay;
    }
}
