package io.github.cameltelnyx.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

class UnionSchemaTest {

    private final Operation speak = OperationCatalog.standard().operation("calls", "speak");
    private final Operation answer = OperationCatalog.standard().operation("calls", "answer");

    @ParameterizedTest
    @ValueSource(strings = {"aws", "azure", "elevenlabs", "inworld", "minimax", "resemble", "rime", "telnyx", "xai"})
    void settingsOfEachVoicesMakerAreTaken(String maker) {
        assertThat(settings(Map.of("type", maker))).isEqualTo(Map.of("type", maker));
        assertThat(settings("{\"type\":\"" + maker + "\"}")).isEqualTo(Map.of("type", maker));
    }

    @Test
    void propertiesAreCheckedByTheMakersOwnRules() {
        assertThat(settings(Map.of("type", "telnyx", "voiceSpeed", "1.5")))
                .isEqualTo(Map.of("type", "telnyx", "voice_speed", new BigDecimal("1.5")));
    }

    @Test
    void theErrorNamesTheWayToTheProperty() {
        assertThatThrownBy(() -> settings(Map.of("type", "telnyx", "voice_speed", 3)))
                .hasMessage("telnyx:calls/speak: parameter 'voiceSettings.voiceSpeed' must be a number from 0.1 to 2");
    }

    @Test
    void aPropertyOfAnotherVariantIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("type", "aws", "voice_speed", 1))).hasMessage(
                "telnyx:calls/speak: parameter 'voiceSettings' has no parameter 'voice_speed'. It has: type");
    }

    @Test
    void withoutATypeTheTypesAreListed() {
        assertThatThrownBy(() -> settings(Map.of("voice_speed", 1))).hasMessageStartingWith(
                "telnyx:calls/speak: parameter 'voiceSettings.type' is required: one of aws, azure, elevenlabs");
    }

    @Test
    void anUnknownTypeIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> settings(Map.of("type", "telnix")))
                .hasMessageContaining("'voiceSettings.type' must be one of aws, ")
                .hasMessageEndingWith("Did you mean 'telnyx'?");
        assertThat(List.of(List.of("aws"), Map.of("aws", 1), 5, true))
                .allSatisfy(type -> assertThat(catchThrowable(() -> settings(Map.of("type", type))))
                        .isInstanceOf(OperationParameterException.class));
    }

    @Test
    void theDiscriminatorToldByItsNameInCamelCounts() {
        Object config = answer.convert("transcriptionConfig", Map.of("transcriptionEngine", "Deepgram",
                "transcriptionEngineConfig",
                Map.of("transcriptionEngine", "Deepgram", "transcriptionModel", "deepgram/nova-3", "smartFormat", true)));

        assertThat(config).isEqualTo(Map.of("transcription_engine", "Deepgram", "transcription_engine_config",
                Map.of("transcription_engine", "Deepgram", "transcription_model", "deepgram/nova-3", "smart_format", true)));
    }

    @Test
    void aMissingDiscriminatorIsNamedAsInCamel() {
        assertThatThrownBy(() -> answer.convert("transcriptionConfig", Map.of("transcriptionEngineConfig", Map.of())))
                .hasMessageContaining("'transcriptionConfig.transcriptionEngineConfig.transcriptionEngine' is required");
    }

    private Object settings(Object value) {
        return speak.convert("voiceSettings", value);
    }
}
