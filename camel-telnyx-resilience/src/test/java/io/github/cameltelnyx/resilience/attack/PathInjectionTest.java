package io.github.cameltelnyx.resilience.attack;

import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A value of a parameter adds no segment, query, header or request to what is sent, whatever is in it. */
class PathInjectionTest extends WebhookAttack {

    private static final String CRLF = "\r\nX-Evil: evil\r\n\r\nDELETE /v2/calls/other HTTP/1.1\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"../whoami", "..%2fwhoami", "%2e%2e", "%2E%2E/whoami", "..;/whoami", "a/../../whoami", "/whoami",
            "//evil.example/", "\\\\evil.example", "a?x=evil", "a#evil", "a;x=evil", "http://evil.example", "@evil.example",
            "a%00evil", "a\0evil", "a%0d%0aX-Evil:evil", "a b", "a\tb", "\uFF0Fwhoami", "\u2028evil", "a&b=c",
            "{call_control_id}",
            CRLF})
    void anIdIsOneSegmentOfThePath(String id) {
        Exchange exchange = status(id);

        assertThat(exchange.getException()).isNull();
        RawApi.Request request = api.requests.element();
        assertThat(request.line()).matches("GET /v2/calls/[A-Za-z0-9%._:*~-]+ HTTP/1\\.1");
        String segment = request.line().split("[/ ]")[4];
        assertThat(java.net.URLDecoder.decode(segment, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(id);
        assertSent(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "", " ", "\r\n", "\t"})
    void whatIsNoSegmentIsNotSent(String id) {
        assertThat(status(id).getException()).hasMessageContaining("callControlId");
        assertThat(api.requests).isEmpty();
        assertThat(status("v3:call").getException()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {CRLF, "a&page[size]=1", "a#b", "a?b", "%0d%0a", "../.."})
    void aValueOfTheQueryStaysOne(String value) {
        Exchange exchange = victim.camel.createProducerTemplate()
                .request("telnyx:texml-applications/list",
                        message -> message.getMessage().setHeader("CamelTelnyxFilterFriendlyName", value));

        assertThat(exchange.getException()).isNull();
        RawApi.Request request = api.requests.element();
        assertThat(request.line()).matches("GET /v2/texml_applications\\?[A-Za-z0-9%._*+-]+=[A-Za-z0-9%._*+-]+ HTTP/1\\.1");
        assertSent(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {CRLF, "\",\"to\":\"evil", "\\u0022", "\0", "</script>"})
    void aValueOfTheBodyStaysOne(String value) throws Exception {
        Exchange exchange = victim.camel.createProducerTemplate()
                .request("telnyx:calls/speak?voice=female", message -> {
                    message.getMessage().setHeader("CamelTelnyxCallControlId", "v3:call");
                    message.getMessage().setHeader("CamelTelnyxPayload", value);
                });

        assertThat(exchange.getException()).isNull();
        RawApi.Request request = api.requests.element();
        Map<?, ?> sent = new com.fasterxml.jackson.databind.ObjectMapper().readValue(request.body(), Map.class);
        assertThat(sent.get("payload")).isEqualTo(value);
        assertThat(sent.keySet().toString()).isEqualTo("[payload, voice, command_id]");
        assertSent(request);
    }

    /** One request, to this host, with the headers that it always has. */
    private void assertSent(RawApi.Request request) {
        assertThat(api.requests).hasSize(1);
        assertThat(request.head().lines().skip(1).filter(line -> !line.isEmpty()).map(line -> line.split(":")[0].toLowerCase()))
                .isSubsetOf("host", "authorization", "accept", "connection", "user-agent", "content-type", "content-length")
                .contains("host", "authorization");
        assertThat(request.head()).contains("Host: localhost:" + api.port() + "\r\n");
    }

    private Exchange status(String callControlId) {
        return victim.camel.createProducerTemplate()
                .request("telnyx:calls/get",
                        exchange -> exchange.getMessage().setHeader("CamelTelnyxCallControlId", callControlId));
    }
}
