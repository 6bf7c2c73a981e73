package io.github.cameltelnyx.resilience.attack;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import io.github.cameltelnyx.TelnyxOperationFailedException;
import org.apache.camel.Exchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Answers made to break who reads them end the exchange with an exception that says so, and with no other. */
class HostileAnswerTest extends WebhookAttack {

    private static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("depth", "{\"data\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}"),
                arguments("depth of objects without end", "{\"data\":".repeat(200_000)),
                arguments("a number of megabytes", "{\"data\":" + "9".repeat(4 * MEGABYTE) + "}"),
                arguments("a name of a megabyte", "{\"" + "n".repeat(MEGABYTE) + "\":1}"),
                arguments("no JSON", "<html>"),
                arguments("a second document", "{} {}"),
                arguments("half a document", "{\"data\":{"),
                arguments("a NaN", "{\"data\":NaN}"),
                arguments("broken UTF-8 of one byte", "\"\u0000\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void anAnswerThatCannotBeReadSaysSo(String name, String json) {
        api.answerNext(RawApi.answer("200 OK", json));

        assertThat(status().getException()).isInstanceOf(TelnyxOperationFailedException.class)
                .hasMessageContaining("the answer is no JSON")
                .message()
                .hasSizeLessThan(500);

        assertTelnyxIsUnderstood();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void aRefusalThatCannotBeReadIsARefusal(String name, String json) {
        api.answerNext(RawApi.answer("422 No", json));

        assertThat(status().getException()).isInstanceOf(TelnyxOperationFailedException.class)
                .hasMessage("telnyx:calls/get failed with status 422");
        assertTelnyxIsUnderstood();
    }

    static Stream<Arguments> odd() {
        return Stream.of(arguments("the same key twice", "{\"data\":{\"state\":\"a\",\"state\":\"b\"}}"),
                arguments("width", "{\"data\":[" + "1,".repeat(MEGABYTE) + "1]}"),
                arguments("an exponent that would fill a gigabyte", "{\"data\":1e308,\"meta\":{\"page_number\":1e999999999}}"),
                arguments("a text of megabytes", "{\"data\":\"" + "x".repeat(7 * MEGABYTE) + "\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void anOddAnswerIsTaken(String name, String json) {
        api.answerNext(RawApi.answer("200 OK", json));

        assertThat(status().getException()).isNull();
        assertTelnyxIsUnderstood();
    }

    static Stream<Arguments> noHttp() {
        return Stream.of(arguments("nothing", ""), arguments("no status", "HTTP/1.1 \r\n\r\n"),
                arguments("another protocol", "SSH-2.0-OpenSSH_9.6\r\n\r\n"),
                arguments("a status that is no number", "HTTP/1.1 2e2 OK\r\n\r\n"),
                arguments("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"),
                arguments("a length that overflows", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n"),
                arguments("a chunk of a negative size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n"),
                arguments("half an answer", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
                arguments("a change of protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: evil\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noHttp")
    void whatIsNoAnswerIsNoAnswer(String name, String bytes) {
        api.answerNext(bytes);

        assertThat(status().getException()).isInstanceOfAny(IOException.class, TelnyxOperationFailedException.class)
                .hasMessageContaining("telnyx:calls/get");
        assertTelnyxIsUnderstood();
    }

    private void assertTelnyxIsUnderstood() {
        Exchange exchange = status();
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isEqualTo(Map.of("result", "ok"));
    }

    private Exchange status() {
        return victim.camel.createProducerTemplate()
                .request("telnyx:calls/get",
                        exchange -> exchange.getMessage().setHeader("CamelTelnyxCallControlId", "v3:call"));
    }
}
