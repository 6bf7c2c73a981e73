package io.github.cameltelnyx;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Endpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an endpoint shows of its URI: to JMX, the console, logs and whoever asks. */
class SecretUrisTest {

    private final DefaultCamelContext camel = new DefaultCamelContext();

    @AfterEach
    void stop() {
        camel.stop();
    }

    static List<String> secretParameters() throws Exception {
        List<String> uris = new ArrayList<>();
        for (JsonNode resource : WholeCatalogue.files()) {
            for (JsonNode operation : resource.path("operations")) {
                for (JsonNode parameter : operation.path("parameters")) {
                    if (parameter.at("/schema/secret").asBoolean()) {
                        String uri = "telnyx:" + resource.path("resource").asText() + "/" + operation.path("name").asText();
                        uris.add(uri + "?" + parameter.path("name").asText());
                        uris.add(uri + "?" + parameter.path("wire").asText());
                    }
                }
            }
        }
        return uris;
    }

    @ParameterizedTest
    @MethodSource("secretParameters")
    void aSecretParameterIsNotShown(String uri) throws Exception {
        assertShown(uri + "=RAW(hush)", uri.replace("telnyx:", "telnyx://") + "=xxxxxx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAW(hu)sh%&/+)", "RAW{hu}sh}", "hush"})
    void allOfTheValueIsHiddenAndNothingBehindIt(String value) throws Exception {
        assertShown("telnyx:calls/hangup?apiKey=" + value + "&maxRetries=1",
                "telnyx://calls/hangup?apiKey=xxxxxx&maxRetries=1");
        assertShown("telnyx-webhook:voice?events=call.*&publicKey=" + value,
                "telnyx-webhook://voice?events=call.*&publicKey=xxxxxx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"telnyx:calls/refer?sipAuthPassword=", "telnyx-webhook:voice?publicKey="})
    void endpointsThatDifferInASecretAreDifferent(String uri) {
        Endpoint one = camel.getEndpoint(uri + "hush");

        assertThat(camel.getEndpoint(uri + "hush")).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(camel.getEndpoint(uri + "hark")).isNotEqualTo(one);
        assertThat(camel.getEndpoint(uri + "hark").getEndpointUri()).isEqualTo(one.getEndpointUri());
    }

    private void assertShown(String uri, String shown) throws Exception {
        Endpoint endpoint = camel.getEndpoint(uri);

        assertThat(endpoint.getEndpointUri()).isEqualTo(shown);
        assertThat(endpoint.getEndpointKey()).isEqualTo(shown);
        assertThat(endpoint.toString()).isEqualTo(shown);
    }
}
