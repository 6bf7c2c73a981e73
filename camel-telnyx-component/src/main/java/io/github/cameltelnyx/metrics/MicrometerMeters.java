package io.github.cameltelnyx.metrics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.Registry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Meters of Micrometer, in the registry that Camel's own meters are in. The only class that needs Micrometer to load.
 * Counters are read where they are kept; only the times of operations are recorded a second time.
 */
final class MicrometerMeters implements Meters {

    private static final Logger LOG = LoggerFactory.getLogger(MicrometerMeters.class);
    /** The name by which camel-micrometer looks for a registry, and binds its own. */
    private static final String REGISTRY_NAME = "metricsRegistry";

    private final MeterRegistry registry;
    private final Tags context;
    private final List<Meter> meters = new CopyOnWriteArrayList<>();

    private MicrometerMeters(MeterRegistry registry, TelnyxMetrics metrics, String contextName) {
        this.registry = registry;
        // As Camel's own meters have it.
        this.context = Tags.of("camelContext", contextName);
        meters.add(Gauge.builder("camel.telnyx.ratelimit.remaining", metrics, told -> remaining(told.rateLimit()))
                .description("How many requests Telnyx still accepted by its last answer")
                .tags(context)
                .register(registry));
        meters.add(Gauge.builder("camel.telnyx.ratelimit.limit", metrics, told -> limit(told.rateLimit()))
                .description("How many requests Telnyx accepts from one reset of its rate limit to the next")
                .tags(context)
                .register(registry));
    }

    /** In the application's registry, or nowhere where it has none, or several of which none is composed of the others. */
    static Meters of(CamelContext camelContext, TelnyxMetrics metrics) {
        MeterRegistry registry = registry(camelContext.getRegistry());
        return registry == null ? NONE : new MicrometerMeters(registry, metrics, camelContext.getName());
    }

    private static MeterRegistry registry(Registry camelRegistry) {
        MeterRegistry named = camelRegistry.lookupByNameAndType(REGISTRY_NAME, MeterRegistry.class);
        if (named != null) {
            return named;
        }
        Set<MeterRegistry> all = camelRegistry.findByType(MeterRegistry.class);
        List<MeterRegistry> fitting = all.size() == 1
                ? List.copyOf(all)
                : all.stream().filter(CompositeMeterRegistry.class::isInstance).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    @Override
    public void add(OperationMetrics operation) {
        Tags tags = context.and("operation", operation.operation());
        meters.add(FunctionCounter.builder("camel.telnyx.retries", operation, OperationMetrics::retries)
                .description("Requests that were sent to Telnyx again")
                .tags(tags)
                .register(registry));
        meters.add(Gauge.builder("camel.telnyx.inflight", operation, OperationMetrics::inFlight)
                .description("Steps that wait for Telnyx")
                .tags(tags)
                .register(registry));
        meters.add(Gauge.builder("camel.telnyx.awaiting", operation, OperationMetrics::waiting)
                .description("Steps that wait for an event of their call")
                .tags(tags)
                .register(registry));
        Map<Outcome, Timer> timers = new ConcurrentHashMap<>();
        operation.recordTo((outcome, nanos) -> {
            try {
                // Looked for first, as that never takes a lock.
                Timer known = timers.get(outcome);
                Timer timer = known != null ? known : timers.computeIfAbsent(outcome, first -> timer(tags, first));
                timer.record(nanos, TimeUnit.NANOSECONDS);
            } catch (RuntimeException e) {
                // A registry that refuses a meter must not keep a route from going on.
                LOG.debug("Cannot record the time of {}", operation.operation(), e);
            }
        });
    }

    private Timer timer(Tags tags, Outcome outcome) {
        Timer timer = Timer.builder("camel.telnyx.operations")
                .description("Operations sent to Telnyx, with the time until Telnyx had answered")
                .tags(tags.and("outcome", Tally.name(outcome)))
                .register(registry);
        meters.add(timer);
        return timer;
    }

    @Override
    public void add(WebhookMetrics<?> webhook) {
        webhook.verdicts()
                .byName()
                .forEach((verdict,
                        count) -> meters.add(FunctionCounter.builder("camel.telnyx.webhooks", count, LongAdder::sum)
                                .description("Requests to a webhook's path, by what they were found to be")
                                .tags(context.and("path", webhook.path(), "verdict", verdict))
                                .register(registry)));
    }

    @Override
    public void remove() {
        meters.forEach(registry::remove);
    }

    private static double remaining(RateLimit told) {
        return told == null ? Double.NaN : told.remaining();
    }

    private static double limit(RateLimit told) {
        return told == null || told.limit() == null ? Double.NaN : told.limit();
    }
}
