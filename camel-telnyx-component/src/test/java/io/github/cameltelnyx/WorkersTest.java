package io.github.cameltelnyx;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkersTest {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Workers workers = new Workers(context.getExecutorServiceManager(), this, 1);

    @Test
    void aTaskThatComesAfterTheStopIsRunByItsCaller() throws Exception {
        workers.stop();

        AtomicReference<Thread> ranOn = new AtomicReference<>();
        workers.run(() -> ranOn.set(Thread.currentThread()));

        assertThat(ranOn).hasValue(Thread.currentThread());
    }

    @Test
    void manyMoreTasksThanWorkersAreAllRunByWorkers() throws Exception {
        CountDownLatch done = new CountDownLatch(5_000);
        AtomicReference<Thread> caller = new AtomicReference<>();
        for (int i = 0; i < 5_000; i++) {
            workers.run(() -> {
                if (Thread.currentThread().getName().contains("main")) {
                    caller.set(Thread.currentThread());
                }
                done.countDown();
            });
        }

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(caller).hasValue(null);
    }
}
