package io.github.cameltelnyx.event;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConverter;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TelnyxEventConverterTest {

    private static final String JSON = """
            {
              "data": { "event_type": "a.b", "id": "1", "payload": { "cost": 1.10, "name": "żółć", "none": null } }
            }
            """;

    @Test
    void camelConvertsAnEventToEachFormOfItsVerifiedBytes() throws Exception {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        TelnyxEvent event = TelnyxEventParser.parse(bytes);
        try (CamelContext camel = new DefaultCamelContext()) {
            camel.start();
            TypeConverter converter = camel.getTypeConverter();
            assertThat(converter.mandatoryConvertTo(String.class, event)).isEqualTo(JSON);
            assertThat(converter.mandatoryConvertTo(byte[].class, event)).isEqualTo(bytes);
            assertThat(converter.mandatoryConvertTo(InputStream.class, event)).hasBinaryContent(bytes);
            Map<?, ?> map = converter.mandatoryConvertTo(Map.class, event);
            assertThat(map.get("data")).isInstanceOf(Map.class);
            JsonNode node = converter.mandatoryConvertTo(JsonNode.class, event);
            assertThat(node.at("/data/payload/cost").asText()).isEqualTo("1.10");
            assertThat(node.at("/data/payload/none").isNull()).isTrue();
        }
    }

    @Test
    void aFormIsItsSignedBytesInEveryForm() throws Exception {
        byte[] bytes = "CallSid=v3:x&Digits=%231".getBytes(StandardCharsets.UTF_8);
        TexmlRequest form = TexmlRequestParser.parse(bytes);
        try (CamelContext camel = new DefaultCamelContext()) {
            camel.start();
            TypeConverter converter = camel.getTypeConverter();
            assertThat(converter.convertTo(String.class, form)).isEqualTo("CallSid=v3:x&Digits=%231");
            assertThat(converter.convertTo(byte[].class, form)).isEqualTo(bytes);
            assertThat(converter.convertTo(InputStream.class, form)).hasBinaryContent(bytes);
            assertThat((Object) converter.convertTo(Map.class, form)).isSameAs(form);
            Exchange exchange = new DefaultExchange(camel);
            exchange.getIn().setBody(form);
            assertThat(camel.resolveLanguage("simple")
                    .createExpression("${body[Digits]} ${body.eventType}")
                    .evaluate(exchange, String.class)).isEqualTo("#1 texml.gather");
        }
    }
}
