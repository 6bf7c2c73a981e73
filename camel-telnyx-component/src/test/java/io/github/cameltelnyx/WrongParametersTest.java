package io.github.cameltelnyx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.TextNode;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Wrong parameters end the exchange at once, with an error that names them and keeps the values to itself. */
class WrongParametersTest extends ProducerTestSupport {

    private static final String SPEAK = "telnyx:calls/speak?voice=female&payload=Hello";
    private static final String SECRET = "s3cret";

    @AfterEach
    void nothingWasSent() {
        assertNothingWasSent();
    }

    @Test
    void anUnknownKeyOfTheBodyIsNamedWithTheNearest() {
        assertThat(error(SPEAK, Map.of("voice_setings", SECRET)))
                .isEqualTo("telnyx:calls/speak has no parameter 'voice_setings'. Did you mean 'voiceSettings'?");
    }

    @Test
    void lenientParametersStillChecksWhatIsKnown() {
        assertThat(error(SPEAK + "&lenientParameters=true", Map.of("loop", 101))).contains("'loop'");
    }

    @Test
    void aParameterByBothNamesIsRefused() {
        assertThat(error(SPEAK, Map.of("payloadType", "text", "payload_type", "ssml"))).contains("'payloadType' twice");
    }

    @Test
    void textThatIsNoJsonObjectAsksForInBody() {
        for (Object body : List.of(SECRET, "[1]", "5", "\"" + SECRET + "\"", SECRET.getBytes())) {
            assertThat(error(SPEAK, body)).contains("inBody").doesNotContain(SECRET);
        }
    }

    @Test
    void brokenJsonIsNamedByItsPlace() {
        assertThat(error(SPEAK, "{\"payload\":\n \"" + SECRET + "\" x}")).contains("line 2").doesNotContain(SECRET);
        assertThat(error(SPEAK, "{} " + SECRET)).contains("line 1").doesNotContain(SECRET);
    }

    @Test
    void aBodyThatHoldsNoParametersIsRefused() {
        for (Object body : List.of(List.of(SECRET), 5, true, new TextNode(SECRET))) {
            assertThat(error(SPEAK, body)).contains("holds no parameters", body.getClass().getName()).doesNotContain(SECRET);
        }
    }

    @Test
    void aNumberTooBigToWriteIsRefusedQuickly() {
        assertThat(error("telnyx:calls/recordStart?channels=dual&format=mp3",
                "{\"transcription_max_speaker_count\": 1e999999999}"))
                .contains("must be a whole number");
    }

    @Test
    void aWrongHeaderIsNamedWithoutItsValue() {
        Exchange exchange = send(SPEAK, null, Map.of("CamelTelnyxLoop", SECRET));

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("telnyx:calls/speak: parameter 'loop' must be a whole number from 1 to 100, or infinity");
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThat(error("telnyx:calls/speak?voice=female", null))
                .startsWith("telnyx:calls/speak: parameter 'payload' is required");
        Exchange exchange = send("telnyx:calls/hangup", message -> {
        });
        assertThat(exchange.getException()).hasMessageContaining("'callControlId' is required");
    }

    @Test
    void aListForClientStateIsRefused() {
        assertThat(error(SPEAK, Map.of("clientState", List.of(SECRET)))).contains("'clientState' must be text");
        assertThat(error(SPEAK, Map.of("client_state", Map.of("a", SECRET)))).contains("'clientState' must be text");
    }

    @Test
    void clientStateThatIsNoBase64IsRefusedWhereItIsSaidToBe() {
        assertThat(error(SPEAK + "&clientStateEncoded=true", Map.of("clientState", SECRET + "!")))
                .contains("'clientState' must be base64")
                .doesNotContain(SECRET);
    }

    private String error(String uri, Object body) {
        Exchange exchange = send(uri, body, new HashMap<>());
        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class);
        return exchange.getException().getMessage();
    }
}
