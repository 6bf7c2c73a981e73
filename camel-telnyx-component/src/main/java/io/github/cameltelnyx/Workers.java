package io.github.cameltelnyx;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/**
 * The threads that go on with routes after an answer. What is given to them is run, come what may: a task that were lost
 * would be an exchange that never ends.
 */
final class Workers {

    private static final long LONGEST_STOP_SECONDS = 10;

    private final ExecutorServiceManager manager;
    private final ExecutorService pool;

    Workers(ExecutorServiceManager manager, Object owner, int size) {
        // Camel's usual policy, to let the caller run what is rejected, drops the task once the pool is shut down.
        ThreadPoolProfile profile = new ThreadPoolProfileBuilder("TelnyxWorker").poolSize(size)
                .maxPoolSize(size)
                .maxQueueSize(Integer.MAX_VALUE)
                .rejectedPolicy(ThreadPoolRejectedPolicy.Abort)
                .build();
        this.manager = manager;
        this.pool = manager.newThreadPool(owner, "TelnyxWorker", profile);
    }

    /** Runs the task on a worker, or on the calling thread where the workers are gone. */
    void run(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    void stop() throws InterruptedException {
        pool.shutdown();
        manager.awaitTermination(pool, TimeUnit.SECONDS.toMillis(LONGEST_STOP_SECONDS));
        List<Runnable> left = pool.shutdownNow();
        manager.shutdownNow(pool);
        left.forEach(Runnable::run);
    }
}
