package io.github.cameltelnyx.event;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is read by hand is what the JDK reads. */
class EventTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-23T03:30:00.076316Z", "0000-01-01T00:00:00.000000Z", "9999-12-31T23:59:59.999999Z",
            "2024-02-29T12:00:00.100000Z", "2025-11-23T03:30:00Z", "2025-11-23T03:30Z", "2025-11-23T03:30:00.076316789Z",
            "2025-11-23T03:30:00.076316+01:00",
            // no times
            "2025-02-29T12:00:00.000000Z", "2025-13-01T00:00:00.000000Z", "2025-00-10T00:00:00.000000Z",
            "2025-11-23T24:00:00.000000Z", "2025-11-23T23:60:00.000000Z", "2025-11-23T23:59:60.000000Z",
            "2025-11-23 03:30:00.076316Z", "2025-11-23T03:30:00,076316Z", "2025-11-23T03:30:00.076316z",
            "+025-11-23T03:30:00.076316Z", "2025-11-23T03:30:00.-76316Z", "\u0662025-11-23T03:30:00.076316Z", ""})
    void aTimeIsWhatTheJdkReads(String text) {
        assertThat(TelnyxEventDocument.time(text)).isEqualTo(byTheJdk(text));
    }

    private static OffsetDateTime byTheJdk(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
