package io.github.cameltelnyx.metrics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.apache.camel.CamelContext;
import org.apache.camel.NonManagedService;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all telnyx and telnyx-webhook components of a Camel context have counted. Where the application has a registry of
 * Micrometer, its meters are there while the context runs. Thread-safe; what is counted for each message is lock-free.
 */
public final class TelnyxMetrics extends ServiceSupport implements NonManagedService {

    private static final Logger LOG = LoggerFactory.getLogger(TelnyxMetrics.class);
    private static final String MICROMETER = "io.micrometer.core.instrument.MeterRegistry";

    private final CamelContext camelContext;
    private final LongSupplier nanoTime;
    private final Map<String, OperationMetrics> operations = new TreeMap<>();
    private final Map<String, WebhookMetrics<?>> webhooks = new TreeMap<>();
    private volatile RateLimit rateLimit;
    private Meters meters = Meters.NONE;

    TelnyxMetrics(CamelContext camelContext, LongSupplier nanoTime) {
        this.camelContext = camelContext;
        this.nanoTime = nanoTime;
    }

    /** The one of the context, made where there is none yet. */
    public static synchronized TelnyxMetrics of(CamelContext camelContext) throws Exception {
        TelnyxMetrics known = camelContext.hasService(TelnyxMetrics.class);
        if (known != null) {
            return known;
        }
        TelnyxMetrics metrics = new TelnyxMetrics(camelContext, System::nanoTime);
        camelContext.addService(metrics, true, true);
        // The application's registry may come as late as anything else that is made while Camel starts.
        camelContext.addStartupListener((context, alreadyStarted) -> metrics.publish());
        return metrics;
    }

    /** The counters of an operation, made where there are none yet. */
    public synchronized OperationMetrics operation(String operation) {
        OperationMetrics known = operations.get(operation);
        if (known == null) {
            OperationMetrics added = new OperationMetrics(operation, nanoTime);
            operations.put(operation, added);
            guarded(() -> meters.add(added));
            return added;
        }
        return known;
    }

    public synchronized void add(WebhookMetrics<?> webhook) {
        webhooks.put(webhook.path(), webhook);
        guarded(() -> meters.add(webhook));
    }

    /** To be called with each answer of Telnyx that tells. */
    public void told(RateLimit newest) {
        rateLimit = newest;
    }

    /** What Telnyx told last; null before it told. Where several keys are in use, it may be of any of them. */
    public RateLimit rateLimit() {
        return rateLimit;
    }

    /** All operations that have an endpoint, by name. */
    public synchronized Collection<OperationMetrics> operations() {
        return List.copyOf(operations.values());
    }

    /** All paths that have an endpoint, by name. */
    public synchronized Collection<WebhookMetrics<?>> webhooks() {
        return List.copyOf(webhooks.values());
    }

    private synchronized void publish() {
        if (meters == Meters.NONE && isStarted() && micrometerIsThere()) {
            guarded(() -> meters = MicrometerMeters.of(camelContext, this));
            operations.values().forEach(operation -> guarded(() -> meters.add(operation)));
            webhooks.values().forEach(webhook -> guarded(() -> meters.add(webhook)));
        }
    }

    /** Nothing stops for a registry that refuses a meter. */
    private static void guarded(Runnable registration) {
        try {
            registration.run();
        } catch (RuntimeException e) {
            LOG.warn("The registry of Micrometer refuses a meter", e);
        }
    }

    /** Asked of our own loader, as that is what has to load the class that needs it. */
    private static boolean micrometerIsThere() {
        try {
            Class.forName(MICROMETER, false, TelnyxMetrics.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** A registry that outlives the context must not go on with meters of something that is gone. */
    @Override
    protected synchronized void doStop() {
        operations.values().forEach(operation -> operation.recordTo(OperationMetrics.Durations.NOWHERE));
        meters.remove();
        meters = Meters.NONE;
    }
}
