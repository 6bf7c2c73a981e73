package io.github.cameltelnyx;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a route's author writes in Java, XML or YAML is what Telnyx gets. */
class UriValuesTest extends DslTestSupport {

    static Stream<String> texts() {
        return Stream.of("plain", "a & b", "a=b&voice=evil", "100 % + x", "50%25", "%2B", "\"double\" and 'single'", "Grüße 你好",
                "😀", "#hash", "what?", "a#b?c", "a/b;c", "(in) brackets", "$5", "<b>&amp;</b>", "back\\slash", " blanks ",
                "{\"a\":\"b & c\"}");
    }

    /** Camel decodes %25 even where the value is raw. */
    static Stream<String> rawTexts() {
        return texts().filter(text -> !text.contains("%25"));
    }

    /** In XML it also takes an ampersand and a blank for the end of a line of options. */
    static Stream<String> rawTextsOfXml() {
        return rawTexts().filter(text -> !text.contains("& "));
    }

    /** And what is encoded it decodes twice. */
    static Stream<String> encodedTexts() {
        return texts().filter(text -> !text.matches(".*[+%&].*"));
    }

    @ParameterizedTest
    @MethodSource("rawTexts")
    void javaWritesARawValue(String text) throws Exception {
        assertThat(sentByJava("telnyx:calls/speak?voice=female&payload=RAW(" + text + ")").path("payload").asText())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("encodedTexts")
    void javaWritesAnEncodedValue(String text) throws Exception {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");

        assertThat(sentByJava("telnyx:calls/speak?voice=female&payload=" + encoded).path("payload").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("rawTextsOfXml")
    void xmlWritesARawValue(String text) throws Exception {
        String uri = "telnyx:calls/speak?voice=female&payload=RAW(" + text + ")";

        assertThat(sentByXml(uri).path("payload").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void yamlWritesTheValueAsAParameter(String text) throws Exception {
        assertThat(sentByYaml("speak", Map.of("voice", "female", "payload", text)).path("payload").asText()).isEqualTo(text);
    }

    @Test
    void jsonTextIsAnObject() throws Exception {
        String settings = "{\"type\":\"telnyx\",\"voiceSpeed\":1.5}";
        String uri = "telnyx:calls/speak?voice=female&payload=x&loop=infinity&voiceSettings=";
        for (JsonNode sent : List.of(sentByJava(uri + settings), sentByJava(uri + "RAW(" + settings + ")"),
                sentByXml(uri + settings),
                sentByYaml("speak",
                        Map.of("voice", "female", "payload", "x", "loop", "infinity", "voiceSettings", settings)))) {
            assertThat(sent.path("voice_settings").toString()).isEqualTo("{\"type\":\"telnyx\",\"voice_speed\":1.5}");
            assertThat(sent.path("loop").asText()).isEqualTo("infinity");
        }
    }

    @Test
    void numbersAndBooleansOfYamlAreTakenAsTheyAre() throws Exception {
        JsonNode sent = sentByYaml("playbackStart",
                Map.of("loop", 3, "overlay", true, "audioUrl", "https://a.test/b.mp3?c=d&e=f"));

        assertThat(sent.path("loop").isInt()).isTrue();
        assertThat(sent.path("overlay").isBoolean()).isTrue();
        assertThat(sent.path("audio_url").asText()).isEqualTo("https://a.test/b.mp3?c=d&e=f");
    }
}
