package io.github.cameltelnyx;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegistryMapperTest extends ProducerTestSupport {

    record Greeting(String Payload) {
    }

    /** As an application has it before its first telnyx endpoint. */
    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.removeComponent("telnyx");
        context.getRegistry()
                .bind("mapper", new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.LOWER_CASE));
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey(KEY);
        component.getConfiguration().setBaseUrl(telnyx.url("/v2").toString());
        return context;
    }

    @Test
    void theOnlyMapperOfTheRegistryIsTaken() throws Exception {
        answer(OK);

        assertThat(send("telnyx:calls/speak?voice=female", new Greeting("Hello"), Map.of()).getException()).isNull();

        assertThat(requestBody().path("payload").asText()).isEqualTo("Hello");
    }
}
