package io.github.cameltelnyx;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Beans as bodies are written as the application's own mapper says. */
class BeanParametersTest extends ProducerTestSupport {

    enum Legs {
        @JsonProperty("both")
        ALL
    }

    record Settings(String type, Double voiceSpeed) {
    }

    record Greeting(String payload, Legs targetLegs, Settings voiceSettings, String language) {
    }

    private static final Greeting GREETING = new Greeting("Hello", Legs.ALL, new Settings("telnyx", 1.5), null);

    @Override
    void configure(TelnyxComponent component) {
        component.setObjectMapper(new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    @Test
    void aBeanGivesItsParametersByTheMappersNames() throws Exception {
        answer(OK);

        assertThat(send("telnyx:calls/speak?voice=female", GREETING, Map.of()).getException()).isNull();

        JsonNode sent = requestBody();
        assertThat(sent.path("payload").asText()).isEqualTo("Hello");
        assertThat(sent.path("target_legs").asText()).isEqualTo("both");
        assertThat(sent.path("voice_settings").toString()).isEqualTo("{\"type\":\"telnyx\",\"voice_speed\":1.5}");
        assertThat(sent.has("language")).isFalse();
    }

    @Test
    void aBeanWithoutAMapperOfTheApplicationsIsWrittenPlainly() throws Exception {
        context.getComponent("telnyx", TelnyxComponent.class).setObjectMapper(null);
        answer(OK);

        assertThat(send("telnyx:calls/speak?voice=female", GREETING, Map.of()).getException()).isNull();

        assertThat(requestBody().path("voice_settings").toString()).isEqualTo("{\"type\":\"telnyx\",\"voice_speed\":1.5}");
    }

    @Test
    void aBeanMayBeOneParameterInAHeader() throws Exception {
        answer(OK);

        send("telnyx:calls/speak?voice=female&payload=x", null,
                Map.of("CamelTelnyxVoiceSettings", new Settings("telnyx", 0.5), "CamelTelnyxTargetLegs", Legs.ALL));

        JsonNode sent = requestBody();
        assertThat(sent.path("voice_settings").path("voice_speed").asDouble()).isEqualTo(0.5);
        assertThat(sent.path("target_legs").asText()).isEqualTo("both");
    }
}
