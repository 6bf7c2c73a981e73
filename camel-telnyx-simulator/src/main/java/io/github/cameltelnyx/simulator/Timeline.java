package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The one thread on which everything of a simulator happens. Calls, queues and the transcript need no locks, because
 * nothing else touches them, and the order in which things are told is the order in which they happened.
 */
final class Timeline implements Executor, AutoCloseable {

    private final Pace pace;
    private final long begin = System.nanoTime();
    private final ScheduledThreadPoolExecutor executor;
    private volatile Thread thread;

    Timeline(Pace pace) {
        this.pace = pace;
        // What is told to a closed simulator is dropped: its calls are gone.
        this.executor = new ScheduledThreadPoolExecutor(1, this::thread, new ThreadPoolExecutor.DiscardPolicy());
        this.executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(logged(task));
    }

    /** How much time has passed on the simulated calls since the simulator began. */
    Duration elapsed() {
        return pace.simulated(Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Runs a task once so much time has passed on the simulated calls. */
    Timer after(Duration simulated, Runnable task) {
        return afterReal(pace.real(simulated), task);
    }

    /** Runs a task once so much time has really passed. */
    Timer afterReal(Duration real, Runnable task) {
        ScheduledFuture<?> scheduled = executor.schedule(logged(task), real.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    /** Runs a task on the timeline for a caller outside it, and hands over what it gives. */
    <T> CompletableFuture<T> submit(Supplier<T> task) {
        if (executor.isShutdown()) {
            return CompletableFuture.failedFuture(new IllegalStateException("The simulator is closed"));
        }
        return CompletableFuture.supplyAsync(task, executor);
    }

    /** As {@link #submit}, waiting for the end; from the timeline itself (a transcript's listener) it runs at once. */
    <T> T call(Supplier<T> task) {
        if (Thread.currentThread() == thread) {
            return task.get();
        }
        try {
            return submit(task).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** The executor would swallow what a task throws. */
    private static Runnable logged(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                System.getLogger(Timeline.class.getName()).log(System.Logger.Level.ERROR, "The simulator failed", e);
                throw e;
            }
        };
    }

    private Thread thread(Runnable work) {
        Thread created = new Thread(work, "telnyx-simulator");
        created.setDaemon(true);
        thread = created;
        return created;
    }

    /** Something that will happen, unless it is called off. */
    interface Timer {

        Timer NONE = () -> {
        };

        void cancel();
    }
}
