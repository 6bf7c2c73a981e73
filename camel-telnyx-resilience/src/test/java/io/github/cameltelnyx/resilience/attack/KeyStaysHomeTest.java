package io.github.cameltelnyx.resilience.attack;

import java.util.Iterator;
import java.util.stream.Stream;

import io.github.cameltelnyx.TelnyxOperationFailedException;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the API answers, no other server is asked, and the key goes to none. */
class KeyStaysHomeTest extends WebhookAttack {

    private RawApi thief;

    @BeforeAll
    void startThief() throws Exception {
        thief = new RawApi();
    }

    @AfterAll
    void stopThief() throws Exception {
        thief.close();
    }

    @BeforeEach
    void forgetThief() {
        thief.requests.clear();
    }

    Stream<String> redirections() {
        return Stream.of("301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent", "300 Choices", "305 Proxy")
                .flatMap(status -> Stream.of(thief.url(), "//localhost:" + thief.port(), "/v2/whoami")
                        .map(location -> RawApi.answer(status, "", "Location: " + location)));
    }

    @ParameterizedTest
    @MethodSource("redirections")
    void aRedirectionIsAFailureAndIsNotFollowed(String answer) {
        api.answerNext(answer);

        assertThat(status().getException()).isInstanceOf(TelnyxOperationFailedException.class);
        assertAskedOnce();
        assertThat(status().getException()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"401 Who", "407 Proxy"})
    void nobodyIsAuthenticatedToOnDemand(String status) {
        api.answerNext(
                RawApi.answer(status, "{}", "WWW-Authenticate: Basic realm=\"x\"", "Proxy-Authenticate: Basic realm=\"x\""));

        assertThat(status().getException()).isInstanceOf(TelnyxOperationFailedException.class);
        assertAskedOnce();
    }

    @Test
    void headersThatPointElsewhereAreNotFollowed() {
        api.answerNext(RawApi.answer("200 OK", "{}", "Location: " + thief.url(), "Refresh: 0; url=" + thief.url(),
                "Alt-Svc: http/1.1=\":" + thief.port() + "\"", "Content-Location: " + thief.url(),
                "Link: <" + thief.url() + ">",
                "Set-Cookie: evil=1"));

        assertThat(status().getException()).isNull();
        assertThat(status().getException()).isNull();
        assertThat(thief.requests).isEmpty();
        assertThat(api.requests).hasSize(2).noneMatch(request -> request.head().contains("evil"));
    }

    /** PORT is the thief's, HOME the API's own. */
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:PORT/v2/x", "//localhost:PORT/v2/x", "http://localhost:HOME@localhost:PORT/v2/x",
            "http://localhost:PORT#@localhost:HOME/", "http://localhost:HOME.localhost:PORT/", "http:localhost:PORT",
            "https://localhost:HOME/v2/x", "HTTP://127.0.0.1:HOME/v2/x", "http://localhost./v2/x", "http://[::1]:HOME/",
            "/\\\\localhost:PORT/x", "\\\\\\\\localhost:PORT/x", "http:\\\\\\\\localhost:PORT", "@localhost:PORT/x", ":PORT/x",
            "\\u0000//localhost:PORT", " //localhost:PORT", "\\t//localhost:PORT", "ftp://localhost:HOME/",
            "file:///etc/passwd",
            "/v2/x\\r\\nX-Evil: evil"})
    void aNextPageElsewhereIsNotFollowed(String next) {
        String told = next.replace("PORT", String.valueOf(thief.port())).replace("HOME", String.valueOf(api.port()));
        api.answerNext(RawApi.answer("200 OK", "{\"calls\":[1],\"next_page_uri\":\"" + told + "\"}"));

        // Where it is read as a path of this host, it is asked for here, with nothing added to the request.
        Exchange exchange = list();
        if (exchange.getException() == null) {
            exchange.getMessage().getBody(Iterator.class).forEachRemaining(item -> {
            });
        } else {
            assertThat(exchange.getException()).hasMessageContaining("next_page_uri leaves the host of baseUrl");
        }

        assertThat(thief.requests).isEmpty();
        assertThat(api.requests).allMatch(request -> request.line().startsWith("GET /") && !request.head().contains("evil"));
    }

    @Test
    void aNextPageAtHomeIsFollowed() {
        api.answerNext(RawApi.answer("200 OK", "{\"calls\":[1],\"next_page_uri\":\"/v2/texml/Accounts/a/Calls?Page=1\"}"));
        Iterator<?> items = list().getMessage().getBody(Iterator.class);
        assertThat(items.next()).isEqualTo(1);
        api.answerNext(RawApi.answer("200 OK", "{\"calls\":[2]}"));

        assertThat(items.next()).isEqualTo(2);
        assertThat(api.requests).hasSize(2);
    }

    private Exchange list() {
        return victim.camel.createProducerTemplate()
                .request("telnyx:texml-calls/list?accountSid=a&autoPaging=true", message -> {
                });
    }

    private void assertAskedOnce() {
        assertThat(api.requests).hasSize(1);
        assertThat(thief.requests).isEmpty();
    }

    private Exchange status() {
        return victim.camel.createProducerTemplate()
                .request("telnyx:calls/get",
                        exchange -> exchange.getMessage().setHeader("CamelTelnyxCallControlId", "v3:call"));
    }
}
