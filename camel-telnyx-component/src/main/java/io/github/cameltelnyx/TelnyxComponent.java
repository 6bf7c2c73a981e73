package io.github.cameltelnyx;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;

import javax.net.ssl.SSLContext;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.await.Timers;
import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.client.ClientSettings;
import io.github.cameltelnyx.client.RetryDecision;
import io.github.cameltelnyx.client.TelnyxClient;
import io.github.cameltelnyx.metrics.TelnyxMetrics;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.Paging;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertiesComponent;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.jsse.SSLContextParameters;

/** The component of scheme {@code telnyx}. All its endpoints share one HTTP client. */
@Component("telnyx")
public class TelnyxComponent extends HealthCheckComponent implements SSLContextParametersAware {

    @Metadata(label = "advanced", description = "The options that all endpoints start from, as one object.")
    private TelnyxConfiguration configuration = new TelnyxConfiguration();
    @Metadata(defaultValue = "5000", javaType = "java.time.Duration",
            description = "The longest wait in milliseconds for a connection to Telnyx to open.")
    private long connectTimeout = 5_000;
    @Metadata(defaultValue = "10000", javaType = "java.time.Duration",
            description = "The longest silence in milliseconds while an answer of Telnyx is awaited.")
    private long responseTimeout = 10_000;
    @Metadata(label = "advanced", defaultValue = "300000", javaType = "java.time.Duration",
            description = "The longest time in milliseconds for one attempt, until its answer has ended. It is for what dribbles in;"
                    + " silence ends earlier, by responseTimeout.")
    private long requestTimeout = 300_000;
    @Metadata(label = "advanced", defaultValue = "30000", javaType = "java.time.Duration",
            description = "The longest wait in milliseconds for a free connection, while all of the pool are in use.")
    private long connectionRequestTimeout = 30_000;
    @Metadata(label = "advanced", defaultValue = "300000", javaType = "java.time.Duration",
            description = "After what time in milliseconds a connection is not used again.")
    private long connectionTimeToLive = 300_000;
    @Metadata(label = "advanced", defaultValue = "100",
            description = "The most connections to one host, and so the most requests at a time: the others wait for their turn.")
    private int connectionsPerRoute = 100;
    @Metadata(label = "advanced", defaultValue = "200", description = "The most connections in all.")
    private int maxTotalConnections = 200;
    @Metadata(label = "advanced", defaultValue = "8388608",
            description = "The most bytes of an answer in memory. A longer answer fails the step and is not read further.")
    private int maxResponseSize = 8 * 1024 * 1024;
    @Metadata(label = "advanced", defaultValue = "1073741824",
            description = "The most bytes of a downloaded file, which lies on disk. A longer one fails the step.")
    private long maxDownloadSize = 1024L * 1024 * 1024;
    @Metadata(label = "advanced", defaultValue = "8",
            description = "How many threads go on with the routes after Telnyx has answered. More are needed where steps after a"
                    + " telnyx step block for long.")
    private int workerPoolSize = 8;
    @Metadata(label = "proxy", description = "The host name of the proxy to go through.")
    private String proxyHost;
    @Metadata(label = "proxy", description = "The port of the proxy to go through.")
    private Integer proxyPort;
    @Metadata(label = "proxy", enums = "http,https", defaultValue = "http",
            description = "How the proxy itself is reached.")
    private String proxyAuthScheme = "http";
    @Metadata(label = "proxy", secret = true, description = "The user name for the proxy, where it asks for one.")
    private String proxyAuthUsername;
    @Metadata(label = "proxy", secret = true, description = "The password for the proxy, where it asks for one.")
    private String proxyAuthPassword;
    @Metadata(label = "security", description = "Which certificates to trust and to show to Telnyx, or to the proxy.")
    private SSLContextParameters sslContextParameters;
    @Metadata(label = "security", defaultValue = "false",
            description = "Whether the SSL parameters of the Camel context are used.")
    private boolean useGlobalSslContextParameters;
    @Metadata(label = "advanced", autowired = true,
            description = "The mapper that turns beans in message bodies into parameters, as the application configured it.")
    private ObjectMapper objectMapper;
    @Metadata(label = "advanced", description = "The clock by which waits are counted that Telnyx asks for. For tests.")
    private Clock clock = Clock.systemUTC();

    private TelnyxMetrics metrics;
    private Waits waits;
    private TelnyxClient client;
    private ScheduledExecutorService timer;
    private Workers workers;
    private Accounts accounts;
    private TelnyxHealthCheck healthCheck;

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        String[] names = remaining.split("/");
        if (names.length != 2) {
            throw new IllegalArgumentException(
                    "telnyx: must be followed by a resource and an operation, as in telnyx:calls/speak."
                            + " The resources are: " + String.join(", ", OperationCatalog.standard().resources()));
        }
        Operation operation = OperationCatalog.standard().operation(names[0], names[1]);
        TelnyxEndpoint endpoint = new TelnyxEndpoint(uri, this, operation, configuration.copy());
        Map<String, Object> own = new LinkedHashMap<>(parameters);
        // An option and a parameter in one: as a parameter it may be an expression.
        own.keySet()
                .removeIf(name -> TelnyxEndpointUriFactory.OPTIONS.contains(name)
                        && !(name.equals("accountSid") && operation.parameter(name).isPresent()));
        own.values().removeIf(TelnyxComponent::isLeftOut);
        // No more than options, as Camel's binding tells the log what it tries to set.
        parameters.keySet().retainAll(TelnyxEndpointUriFactory.OPTIONS);
        setProperties(endpoint, parameters);
        parameters.putAll(own);
        checkPaging(operation, endpoint.getConfiguration());
        Awaiting.check(operation, endpoint.getConfiguration());
        if (endpoint.getConfiguration().getInBody() != null) {
            operation.requireParameter(endpoint.getConfiguration().getInBody());
        }
        endpoint.setParameters(EndpointParameters.of(operation, parameters, getCamelContext()));
        parameters.clear();
        return endpoint;
    }

    /** What Camel leaves of a placeholder that may be missing, as {@code {{?language}}}, and is. */
    private static boolean isLeftOut(Object value) {
        return value instanceof String text && text.startsWith(PropertiesComponent.PREFIX_OPTIONAL_TOKEN);
    }

    private static void checkPaging(Operation operation, TelnyxConfiguration configuration) {
        if (configuration.isAutoPaging() && operation.paging() == Paging.NONE) {
            throw new IllegalArgumentException(
                    operation.uri() + " is no list: autoPaging=true says nothing there. Leave it out.");
        }
        if (configuration.isAutoPaging() && configuration.isRawResponse()) {
            throw new IllegalArgumentException(
                    operation.uri() + ": autoPaging and rawResponse exclude each other. Leave one out.");
        }
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        metrics = TelnyxMetrics.of(getCamelContext());
        waits = Waits.of(getCamelContext());
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        // First, as it may fail: no threads are left behind then.
        ClientSettings settings = settings();
        var executors = getCamelContext().getExecutorServiceManager();
        timer = Timers.start(getCamelContext(), this, "TelnyxRetry");
        workers = new Workers(executors, this, workerPoolSize);
        client = new TelnyxClient(settings, new RetryDecision(clock, () -> ThreadLocalRandom.current().nextDouble()), timer);
        accounts = new Accounts(client);
        healthCheck = new TelnyxHealthCheck(this);
        healthCheck.register();
    }

    @Override
    protected void doStop() throws Exception {
        if (client != null) {
            healthCheck.unregister();
            // What is still under way fails now, and its routes go on with that on the workers.
            client.close();
            getCamelContext().getExecutorServiceManager().shutdownNow(timer);
            workers.stop();
        }
        super.doStop();
    }

    TelnyxMetrics metrics() {
        return metrics;
    }

    Waits waits() {
        return waits;
    }

    TelnyxClient client() {
        return client;
    }

    Accounts accounts() {
        return accounts;
    }

    Workers workers() {
        return workers;
    }

    private ClientSettings settings() throws Exception {
        requireOneOrMore("workerPoolSize", workerPoolSize);
        requireOneOrMore("connectionsPerRoute", connectionsPerRoute);
        requireOneOrMore("maxTotalConnections", maxTotalConnections);
        requireOneOrMore("requestTimeout", requestTimeout);
        requireOneOrMore("maxResponseSize", maxResponseSize);
        requireOneOrMore("maxDownloadSize", maxDownloadSize);
        return new ClientSettings(Duration.ofMillis(connectTimeout), Duration.ofMillis(responseTimeout),
                Duration.ofMillis(requestTimeout), Duration.ofMillis(connectionRequestTimeout),
                Duration.ofMillis(connectionTimeToLive), connectionsPerRoute, maxTotalConnections, maxResponseSize,
                maxDownloadSize, sslContext(), proxy());
    }

    private static void requireOneOrMore(String option, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("telnyx: " + option + " must be 1 or more, not " + value);
        }
    }

    private SSLContext sslContext() throws Exception {
        SSLContextParameters given = sslContextParameters != null ? sslContextParameters : retrieveGlobalSslContextParameters();
        return given == null ? null : given.createSSLContext(getCamelContext());
    }

    private ClientSettings.Proxy proxy() {
        if (proxyHost == null) {
            return null;
        }
        if (proxyPort == null) {
            throw new IllegalArgumentException("telnyx: proxyHost is set and proxyPort is not. Set both, or none.");
        }
        return new ClientSettings.Proxy(proxyAuthScheme, proxyHost, proxyPort, proxyAuthUsername, proxyAuthPassword);
    }

    public TelnyxConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(TelnyxConfiguration configuration) {
        this.configuration = configuration;
    }

    public long getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public long getRequestTimeout() {
        return requestTimeout;
    }

    public void setRequestTimeout(long requestTimeout) {
        this.requestTimeout = requestTimeout;
    }

    public long getConnectionRequestTimeout() {
        return connectionRequestTimeout;
    }

    public void setConnectionRequestTimeout(long connectionRequestTimeout) {
        this.connectionRequestTimeout = connectionRequestTimeout;
    }

    public long getConnectionTimeToLive() {
        return connectionTimeToLive;
    }

    public void setConnectionTimeToLive(long connectionTimeToLive) {
        this.connectionTimeToLive = connectionTimeToLive;
    }

    public int getConnectionsPerRoute() {
        return connectionsPerRoute;
    }

    public void setConnectionsPerRoute(int connectionsPerRoute) {
        this.connectionsPerRoute = connectionsPerRoute;
    }

    public int getMaxTotalConnections() {
        return maxTotalConnections;
    }

    public void setMaxTotalConnections(int maxTotalConnections) {
        this.maxTotalConnections = maxTotalConnections;
    }

    public int getMaxResponseSize() {
        return maxResponseSize;
    }

    public void setMaxResponseSize(int maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    public long getMaxDownloadSize() {
        return maxDownloadSize;
    }

    public void setMaxDownloadSize(long maxDownloadSize) {
        this.maxDownloadSize = maxDownloadSize;
    }

    public int getWorkerPoolSize() {
        return workerPoolSize;
    }

    public void setWorkerPoolSize(int workerPoolSize) {
        this.workerPoolSize = workerPoolSize;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyAuthScheme() {
        return proxyAuthScheme;
    }

    public void setProxyAuthScheme(String proxyAuthScheme) {
        this.proxyAuthScheme = proxyAuthScheme;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }

    public ObjectMapper getObjectMapper() {
        return objectMapper;
    }

    public void setObjectMapper(ObjectMapper objectMapper) {
        this.objectMapper = objectMapper;
    }

    public Clock getClock() {
        return clock;
    }

    public void setClock(Clock clock) {
        this.clock = clock;
    }
}
