package io.github.cameltelnyx.webhook;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentEventsTest {

    private final RecentEvents recent = new RecentEvents(2);

    @Test
    void aKeyIsTakenOnceUntilItIsGivenBack() {
        assertThat(recent.add("a")).isTrue();
        assertThat(recent.add("a")).isFalse();
        assertThat(recent.remove("a")).isTrue();
        assertThat(recent.add("a")).isTrue();
        assertThat(recent.confirm("a")).isTrue();
    }

    @Test
    void theOldestIsForgottenFirst() {
        recent.add("a");
        recent.add("b");
        recent.add("c");
        assertThat(recent.contains("a")).isFalse();
        assertThat(recent.contains("b")).isTrue();
    }

    @Test
    void stoppingDoesNotForget() {
        recent.start();
        recent.add("a");
        recent.stop();
        recent.start();
        assertThat(recent.add("a")).isFalse();
    }

    @Test
    void ofManyThreadsOneGetsTheKey() {
        RecentEvents shared = new RecentEvents(100);
        assertThat(IntStream.range(0, 1000).parallel().filter(i -> shared.add("same")).count()).isOne();
    }
}
