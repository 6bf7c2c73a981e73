package io.github.cameltelnyx.resilience.memory;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.management.ObjectName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Traffic of all kinds, good and bad, with restarts; then a look at what is left. An hour's at twenty webhooks a second, in minutes:
 * {@code -Dmemory.webhooks=72000}.
 */
@Tag("alone")
class LeftoversTest {

    private static final int WEBHOOKS = Integer.getInteger("memory.webhooks", 800);
    /** Of which the JVM and other libraries may need some for themselves. */
    private static final long MOST_GROWTH = 2_000_000;

    private final FlakyApi api;
    private Set<Long> threadsBefore;
    private Set<String> filesBefore;
    private Set<ObjectName> beansBefore;

    LeftoversTest() throws IOException {
        api = new FlakyApi();
    }

    @BeforeEach
    void look() throws Exception {
        threadsBefore = Thread.getAllStackTraces().keySet().stream().map(Thread::getId).collect(Collectors.toSet());
        filesBefore = files();
        beansBefore = beans();
    }

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void trafficLeavesNothingOnTheHeap() throws Exception {
        try (Subject subject = new Subject(api.url(), freePort())) {
            Traffic traffic = new Traffic(subject.port());
            traffic.send(WEBHOOKS / 8);
            // Some of what lives is made once, at the first stop.
            subject.restartRoutes();
            traffic.send(WEBHOOKS / 8);
            subject.files(20);
            Histogram before = atRest(subject);

            traffic.send(WEBHOOKS / 2);
            subject.files(20);
            subject.restartRoutes();
            traffic.send(WEBHOOKS / 4);
            Histogram after = atRest(subject);

            assertThat(after.ours()).isEqualTo(before.ours());
            assertThat(after.bytes() - before.bytes()).isLessThan(MOST_GROWTH);
        }
    }

    @Test
    void aContextThatStoppedIsGone() throws Exception {
        once();
        Histogram before = Histogram.now();
        once();
        once();

        assertThat(Histogram.now().ours()).isEqualTo(before.ours());
        await("threads").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(newThreads()).isEmpty());
        await("connections").atMost(Duration.ofSeconds(10)).until(() -> api.openConnections() == 0);
        // Other programs on this machine may have some for a moment.
        await("files").atMost(Duration.ofSeconds(10)).until(() -> filesBefore.containsAll(files()));
        assertThat(beans()).isEqualTo(beansBefore);
    }

    private void once() throws Exception {
        try (Subject subject = new Subject(api.url(), freePort())) {
            new Traffic(subject.port()).send(WEBHOOKS / 10);
            subject.files(4);
        }
    }

    private static Histogram atRest(Subject subject) throws Exception {
        await("all exchanges to end").atMost(Duration.ofSeconds(30)).until(subject::atRest);
        return Histogram.now();
    }

    /** But for those of the test itself, and of the JDK's HTTP client that sends the webhooks. */
    private Set<String> newThreads() {
        return Thread.getAllStackTraces()
                .keySet()
                .stream()
                .filter(thread -> thread.isAlive() && !threadsBefore.contains(thread.getId()))
                .map(Thread::getName)
                .filter(name -> !name.startsWith("flaky-api") && !name.startsWith("HttpClient-")
                        && !name.startsWith("awaitility") && !name.startsWith("RMI") && !name.startsWith("Attach"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files() {
        return Stream
                .of(new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.matches("camel-telnyx-.*load")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<ObjectName> beans() throws Exception {
        return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("org.apache.camel:*"), null);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
