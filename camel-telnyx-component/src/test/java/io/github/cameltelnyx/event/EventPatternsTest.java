package io.github.cameltelnyx.event;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventPatternsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {"null | call.hangup | true", "'' | call.hangup | true",
            "* | call.hangup | true", "call.hangup | call.hangup | true", "call.hangup | call.hangup.x | false",
            "call.hangup | call-hangup | false", "call.playback.* | call.playback.ended | true",
            "call.playback.* | call.playback | false", "call.*.ended | call.machine.premium.detection.ended | true",
            "*.ended | call.speak.ended | true", "call.hangup, call.answered | call.answered | true",
            "call.hangup,,call.answered | call.initiated | false", "call.[a-z]+ | call.hangup | false",
            "Call.Hangup | call.hangup | false"})
    void patternsAreExactButForTheStar(String patterns, String type, boolean wanted) {
        assertThat(EventPatterns.of(patterns).matches(type)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {"null | ''", "* | ''", "call.hangup, call.*.ended | ''",
            "call.hangup, call.hangupp, *.endet | call.hangupp *.endet", "Call.hangup | Call.hangup", "call | call"})
    void thePatternsThatMatchNothingAreFound(String patterns, String found) {
        assertThat(EventPatterns.of(patterns).matchingNone(List.of("call.hangup", "call.speak.ended")))
                .containsExactly(found.isEmpty() ? new String[0] : found.split(" "));
    }
}
