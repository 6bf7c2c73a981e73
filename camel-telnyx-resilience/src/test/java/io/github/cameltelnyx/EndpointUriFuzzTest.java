package io.github.cameltelnyx;

import java.util.Map;
import java.util.TreeMap;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.EndpointUriFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A value that goes into an endpoint's URI is the value that the endpoint has, and the only one that it has more. */
class EndpointUriFuzzTest {

    private static DefaultCamelContext camel;
    private static EndpointUriFactory factory;

    @BeforeAll
    static void start() throws Exception {
        camel = new DefaultCamelContext();
        camel.build();
        factory = camel.getCamelContextExtension().getEndpointUriFactory("telnyx");
    }

    @AfterAll
    static void stop() {
        camel.stop();
    }

    @FuzzTest(maxDuration = "2m")
    void aValueInIsTheValueOut(FuzzedDataProvider data) throws Exception {
        boolean encode = data.consumeBoolean();
        String key = data.consumeString(40);
        String text = data.consumeRemainingAsString();
        Map<String, Object> values = new TreeMap<>(
                Map.of("apiName", "calls", "methodName", "speak", "apiKey", key, "payload", text));

        if (meantOtherwise(text) || meantOtherwise(key)) {
            return;
        }
        if (hasWhatNoUriHas(text) || hasWhatNoUriHas(key)) {
            assertThatThrownBy(() -> factory.buildUri("telnyx", values, encode)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(
                            "telnyx: the value of '(payload|apiKey)' has the character U\\+[0-9A-F]{4}, which no .*");
            return;
        }
        String uri = factory.buildUri("telnyx", values, encode);

        TelnyxEndpoint endpoint = camel.getEndpoint(uri, TelnyxEndpoint.class);
        Map<String, Object> had = new TreeMap<>();
        endpoint.getParameters().forEach(null, had::put);
        assertThat(had).as(uri).isEqualTo(Map.of("payload", withoutLineBreaks(text)));
        assertThat(endpoint.getConfiguration().getApiKey()).isEqualTo(withoutLineBreaks(key));
        camel.removeEndpoint(endpoint);
    }

    /** Expressions, beans, Camel's own notations, and what a test of URIs knows to be lost. */
    private static boolean meantOtherwise(String written) {
        String text = withoutLineBreaks(written);
        return text.contains("${") || text.contains("$simple{") || text.startsWith("#") || text.startsWith("RAW")
                || text.contains("{{") || text.contains(")&") || text.matches(" [0-9]{5,20}") || text.startsWith("[")
                || text.isEmpty();
    }

    /** As Camel leaves them out, with the blanks around them. */
    private static String withoutLineBreaks(String text) {
        return text.replaceAll("\\s*[\\r\\n]\\s*", "");
    }

    /** A control character beside a line break, too: what Camel would leave out with it was meant by nobody. */
    private static boolean hasWhatNoUriHas(String text) {
        return text.chars()
                .filter(character -> character != ' ' && character != '\n' && character != '\r')
                .anyMatch(character -> Character.isISOControl(character) || Character.isSpaceChar(character));
    }
}
