package io.github.cameltelnyx;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.operation.OperationCatalog;
import org.apache.camel.spi.EndpointUriFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelnyxEndpointUriFactoryTest extends ProducerTestSupport {

    private EndpointUriFactory factory;

    @BeforeEach
    void find() {
        factory = context.getCamelContextExtension().getEndpointUriFactory("telnyx");
    }

    @Test
    void camelFindsIt() {
        assertThat(factory).isInstanceOf(TelnyxEndpointUriFactory.class);
        assertThat(factory.isEnabled("telnyx")).isTrue();
        assertThat(factory.isEnabled("telnyx-webhook")).isFalse();
    }

    @Test
    void itKnowsTheOptionsOfTheMetadataAndTheParametersOfTheCatalogue() throws Exception {
        Set<String> expected = new TreeSet<>(OperationCatalog.standard().parameterNames());
        expected.addAll(options(false));

        assertThat(factory.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void itHandsOverSecretsAndTextsRaw() throws Exception {
        Set<String> expected = new TreeSet<>(OperationCatalog.standard().textParameterNames());
        expected.addAll(options(true));

        assertThat(options(true)).contains("apiKey");
        assertThat(factory.secretPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("io.github.cameltelnyx.UriValuesTest#texts")
    void aBuiltUriGivesBackTheValues(String text) throws Exception {
        for (boolean encode : new boolean[]{true, false}) {
            String uri = factory.buildUri("telnyx",
                    Map.of("apiName", "calls", "methodName", "speak", "voice", "female", "payload", text, "loop", 5), encode);
            answer(OK);

            assertThat(send(uri).getException()).as(uri).isNull();

            JsonNode sent = requestBody();
            assertThat(sent.path("payload").asText()).as(uri).isEqualTo(text);
            assertThat(sent.path("loop").intValue()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"a\tb, U+0009", "x\u0000y, U+0000", "Ça va\u00a0?, U+00A0", "x\u2003y\u3000, U+2003", "a\u2028b, U+2028",
            "x\u0085y, U+0085"})
    void whatNoUriHasIsToldWithTheWayOut(String written, String character) {
        String text = written.translateEscapes();

        assertThatThrownBy(() -> factory.buildUri("telnyx",
                Map.of("apiName", "calls", "methodName", "speak", "payload", text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("telnyx: the value of 'payload' has the character " + character
                        + ", which no URI has. Take a plain blank, or give it by a header or the body.");
    }

    @Test
    void camelLeavesOutLineBreaksAndTheBlanksAroundThem() throws Exception {
        String uri = factory.buildUri("telnyx", Map.of("apiName", "calls", "methodName", "speak", "voice", "female",
                "payload", "Hello \r\n Ada\n"));
        answer(OK);

        assertThat(send(uri).getException()).isNull();
        assertThat(requestBody().path("payload").asText()).isEqualTo("HelloAda");
    }

    @Test
    void aUriWithoutParametersHasNoQuery() throws Exception {
        assertThat(factory.buildUri("telnyx", Map.of("apiName", "calls", "methodName", "hangup")))
                .isEqualTo("telnyx:calls/hangup");
        assertThatThrownBy(() -> factory.buildUri("telnyx", Map.of("apiName", "calls")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Set<String> options(boolean secret) throws Exception {
        Set<String> options = new TreeSet<>();
        try (InputStream in = getClass().getResourceAsStream("/META-INF/io/github/cameltelnyx/telnyx.json")) {
            json.readTree(in).path("properties").properties().forEach(option -> {
                if (!secret || option.getValue().path("secret").asBoolean()) {
                    options.add(option.getKey());
                }
            });
        }
        return options;
    }
}
