package io.github.cameltelnyx;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a route's author writes in Java, XML or YAML is what Telnyx gets. */
class UriValuesTest extends ProducerTestSupport {

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

    @ParameterizedTest
    @ValueSource(strings = {"+15551234567", "%2B15551234567", "RAW(+15551234567)"})
    void aPhoneNumberKeepsItsPlus(String number) throws Exception {
        String uri = "telnyx:calls/dial?connectionId=c&to=" + number + "&from=" + number;
        for (JsonNode sent : List.of(sentByJava(uri), sentByXml(uri))) {
            assertThat(sent.path("to").asText()).isEqualTo("+15551234567");
            assertThat(sent.path("from").asText()).isEqualTo("+15551234567");
        }
    }

    @Test
    void aPhoneNumberKeepsItsPlusInYaml() throws Exception {
        JsonNode sent = sentByYaml("dial", Map.of("connectionId", "c", "to", "+15551234567", "from", "+15551234567"));

        assertThat(sent.path("to").asText()).isEqualTo("+15551234567");
        assertThat(sent.path("from").asText()).isEqualTo("+15551234567");
    }

    @Test
    void aPhoneNumberMadeOfPartsKeepsItsPlus() throws Exception {
        String uri = "telnyx:calls/dial?connectionId=c&from=+49${header.area}12345&to=+${header.area}1234567";

        JsonNode sent = sentByJava(uri);

        assertThat(sent.path("from").asText()).isEqualTo("+493012345");
        assertThat(sent.path("to").asText()).isEqualTo("+301234567");
        assertThat(sentByYaml("dial", Map.of("connectionId", "c", "from", "+49${header.area}12345", "to", "x")).path("from")
                .asText())
                .isEqualTo("+493012345");
    }

    @Test
    void aListOfPhoneNumbersKeepsItsPluses() throws Exception {
        String list = "[\"+15551234567\",\"+15557654321\"]";

        assertThat(sentByYaml("dial", Map.of("connectionId", "c", "from", "x", "to", list)).path("to").toString())
                .isEqualTo(list);
        assertThat(sentByJava("telnyx:calls/dial?connectionId=c&from=x&to=RAW(" + list + ")").path("to").toString())
                .isEqualTo(list);
        assertThat(sentByJava("telnyx:calls/dial?connectionId=c&from=x&to=" + list).path("to").toString()).isEqualTo(list);
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

    private JsonNode sentByJava(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:start").routeId("route").to(uri);
            }
        });
        return sent();
    }

    private JsonNode sentByXml(String uri) throws Exception {
        String escaped = uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return sentBy(ResourceHelper.fromString("route.xml",
                "<route id=\"route\"><from uri=\"direct:start\"/><to uri=\"" + escaped + "\"/></route>"));
    }

    private JsonNode sentByYaml(String operation, Map<String, Object> parameters) throws Exception {
        return sentBy(ResourceHelper.fromString("route.yaml", """
                - route:
                    id: route
                    from:
                      uri: direct:start
                      steps:
                        - to:
                            uri: telnyx:calls/%s
                            parameters: %s
                """.formatted(operation, json.writeValueAsString(parameters))));
    }

    private JsonNode sentBy(Resource routes) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(routes);
        return sent();
    }

    private JsonNode sent() throws Exception {
        answer(OK);
        Exchange exchange = send("direct:start", null, Map.of("area", "30"));
        assertThat(exchange.getException()).isNull();
        context.getRouteController().stopRoute("route");
        context.removeRoute("route");
        return requestBody();
    }
}
