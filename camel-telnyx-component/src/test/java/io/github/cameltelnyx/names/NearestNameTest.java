package io.github.cameltelnyx.names;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class NearestNameTest {

    private static final List<String> NAMES = List.of("audioUrl", "audioType", "loop", "voice", "voiceSettings", "targetLegs");

    @ParameterizedTest
    @CsvSource({"audio_url, audioUrl", "audioUri, audioUrl", "AUDIO-URL, audioUrl", "adioUrl, audioUrl", "loops, loop",
            "lopo, loop", "voiceSetings, voiceSettings", "vioce, voice", "targetLeg, targetLegs", "audio.type, audioType"})
    void aMistypedNameFindsTheOneThatWasMeant(String given, String meant) {
        assertThat(NearestName.of(given, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "telephoneNumber", "x", "''", "payload"})
    void aNameFarFromAllFindsNone(String given) {
        assertThat(NearestName.of(given, NAMES)).isEmpty();
    }

    @Test
    void ofTwoAsNearTheFirstByTheAlphabetIsTaken() {
        assertThat(NearestName.of("stop2", List.of("stop3", "stop1"))).contains("stop1");
    }

    @Test
    void nothingIsNearToNothing() {
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }

    @Test
    void aVeryLongNameTakesNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertThat(NearestName.of("x".repeat(5_000_000), NAMES)).isEmpty());
    }
}
