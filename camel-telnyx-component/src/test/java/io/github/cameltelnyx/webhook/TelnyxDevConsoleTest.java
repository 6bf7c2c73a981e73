package io.github.cameltelnyx.webhook;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsole.MediaType;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.util.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of Camel's developer console, as Camel finds it. */
class TelnyxDevConsoleTest extends ObservedApplication {

    @BeforeEach
    void startApplication() throws Exception {
        start();
    }

    @Test
    void itShowsOperationsRateLimitAndPathsAsJson() throws Exception {
        answer(200, "{}", Map.of("x-ratelimit-remaining", "7", "x-ratelimit-limit", "50", "x-ratelimit-reset", "30"));
        event("call.answered");
        event("call.hangup");

        JsonNode page = new ObjectMapper().readTree(((JsonObject) console().call(MediaType.JSON)).toJson());

        assertThat(page.at("/operations/0/operation").asText()).isEqualTo("calls/transfer");
        assertThat(page.at("/operations/0/outcomes").toString()).isEqualTo("{\"success\":1}");
        assertThat(page.at("/operations/0/inFlight").asLong(-1)).isZero();
        assertThat(page.at("/operations/0/retries").asLong(-1)).isZero();
        assertThat(page.at("/operations/0/meanMillis").isNumber()).isTrue();
        assertThat(page.at("/rateLimit/remaining").asLong()).isEqualTo(7);
        assertThat(page.at("/rateLimit/limit").asLong()).isEqualTo(50);
        assertThat(page.at("/rateLimit/resetSeconds").asLong()).isEqualTo(30);
        assertThat(page.at("/webhooks/0/path").asText()).isEqualTo("/voice");
        assertThat(page.at("/webhooks/0/received").asLong()).isEqualTo(2);
        assertThat(page.at("/webhooks/0/verdicts").toString()).isEqualTo("{\"accepted\":1,\"unmatched\":1}");
    }

    @Test
    void itShowsTheSameAsText() {
        answer(404, "{}", Map.of("x-ratelimit-remaining", "7"));
        event("call.answered");

        assertThat(text()).contains("calls/transfer: refused 1 (in flight: 0, awaiting: 0, retries: 0, mean: ")
                .contains("7 left, by the answer of ")
                .contains("/voice: accepted 1 (received: 1, failed runs: 1)");
    }

    @Test
    void anApplicationThatHasDoneNothingHasAPageToo() {
        assertThat(text()).contains("Operations:", "Webhooks:").doesNotContain("Rate limit");
    }

    @Test
    void itTellsNoKeyAndNothingThatWasSaid() {
        answer(200, "{}", Map.of());
        event("call.answered");

        assertThat(text() + console().call(MediaType.JSON)).contains("calls/transfer").doesNotContain(PRIVATE);
    }

    private String text() {
        return (String) console().call(MediaType.TEXT);
    }

    private DevConsole console() {
        DevConsoleRegistry registry = DevConsoleRegistry.get(camel);
        return registry.getConsole("telnyx").orElseThrow();
    }
}
