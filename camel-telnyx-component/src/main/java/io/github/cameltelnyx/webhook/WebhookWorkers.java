package io.github.cameltelnyx.webhook;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import io.github.cameltelnyx.await.Timers;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/** The threads of a component: workers that verify and run routes, and one that watches the time. */
final class WebhookWorkers extends ServiceSupport {

    private final CamelContext camelContext;
    private final IntSupplier threads;
    private final IntSupplier queueSize;
    private ExecutorService workers;
    private ScheduledExecutorService timer;

    /** The sizes are asked for at each start: Camel initialises a component before it sets its options. */
    WebhookWorkers(CamelContext camelContext, IntSupplier threads, IntSupplier queueSize) {
        this.camelContext = camelContext;
        this.threads = threads;
        this.queueSize = queueSize;
    }

    /** @throws RejectedExecutionException where every worker is busy and the queue is full */
    void execute(Runnable task) {
        workers.execute(task);
    }

    /** @param task short, as all of them share one thread */
    ScheduledFuture<?> later(long delay, TimeUnit unit, Runnable task) {
        return timer.schedule(task, delay, unit);
    }

    @Override
    protected void doStart() {
        int size = threads.getAsInt();
        if (size < 1) {
            throw new IllegalArgumentException("telnyx-webhook: workers must be 1 or more, not " + size);
        }
        ThreadPoolProfile profile = new ThreadPoolProfileBuilder("telnyx-webhook").poolSize(size)
                .maxPoolSize(size)
                .maxQueueSize(queueSize.getAsInt())
                .rejectedPolicy(ThreadPoolRejectedPolicy.Abort)
                .build();
        workers = camelContext.getExecutorServiceManager().newThreadPool(this, "TelnyxWebhook", profile);
        timer = Timers.start(camelContext, this, "TelnyxWebhookTimer");
    }

    @Override
    protected void doStop() {
        camelContext.getExecutorServiceManager().shutdown(workers);
        camelContext.getExecutorServiceManager().shutdown(timer);
    }
}
