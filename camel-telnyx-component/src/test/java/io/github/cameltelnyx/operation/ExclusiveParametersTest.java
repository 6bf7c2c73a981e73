package io.github.cameltelnyx.operation;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExclusiveParametersTest {

    private static final String URL = "https://example.com/a.xml";
    private static final String TEXML = "<Response/>";

    private final OperationCatalog catalog = OperationCatalog.standard();

    @Test
    void aCallTakesUrlOrTexmlOrNeither() {
        assertThat(create(Map.of()).body()).doesNotContainKeys("Url", "Texml");
        assertThat(create(Map.of("url", URL)).body()).containsEntry("Url", URL);
        assertThat(create(Map.of("texml", TEXML)).body()).containsEntry("Texml", TEXML);
    }

    @Test
    void urlAndTexmlAtOnceAreRefused() {
        assertThatThrownBy(() -> create(Map.of("url", URL, "texml", TEXML))).isInstanceOf(OperationParameterException.class)
                .hasMessage("telnyx:texml-calls/create: parameters 'url' and 'texml' exclude each other. Give one of them.");
        assertThatThrownBy(() -> create(Map.of("Url", URL, "Texml", TEXML))).hasMessageContaining("'url' and 'texml'");
    }

    @Test
    void aNullExcludesNothing() {
        Map<String, Object> values = new HashMap<>(Map.of("url", URL));
        values.put("texml", null);

        assertThat(create(values).body()).containsEntry("Url", URL);
    }

    /** Telnyx's prose says one of them, its schema takes both, and Telnyx itself may change its mind. */
    @Test
    void whatTheSchemaTakesTogetherIsLeftToTelnyx() {
        Operation playbackStart = catalog.operation("calls", "playbackStart");

        assertThat(playbackStart.bind(Map.of("callControlId", "v3:a", "audioUrl", URL, "mediaName", "hello")).body())
                .containsKeys("audio_url", "media_name");
    }

    private OperationRequest create(Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(
                Map.of("accountSid", "a", "applicationSid", "1", "from", "+1555", "to", "+1666"));
        values.putAll(more);
        return catalog.operation("texml-calls", "create").bind(values);
    }
}
