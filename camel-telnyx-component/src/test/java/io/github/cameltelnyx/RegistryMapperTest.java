package io.github.cameltelnyx;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import org.apache.camel.spi.Registry;
import org.apache.camel.support.DefaultRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegistryMapperTest extends ProducerTestSupport {

    record Greeting(String Payload) {
    }

    @Override
    protected Registry createCamelRegistry() {
        Registry registry = new DefaultRegistry();
        registry.bind("mapper", new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.LOWER_CASE));
        return registry;
    }

    @Test
    void theOnlyMapperOfTheRegistryIsTaken() throws Exception {
        answer(OK);

        assertThat(send("telnyx:calls/speak?voice=female", new Greeting("Hello"), Map.of()).getException()).isNull();

        assertThat(requestBody().path("payload").asText()).isEqualTo("Hello");
    }
}
