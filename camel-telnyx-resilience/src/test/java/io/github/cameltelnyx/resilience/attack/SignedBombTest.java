package io.github.cameltelnyx.resilience.attack;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Bodies made to break who reads them, with a right signature, as though Telnyx passed on what a caller made. Unsigned ones are
 * never read.
 */
class SignedBombTest extends WebhookAttack {

    static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments("depth", inPayload("[".repeat(100_000) + "]".repeat(100_000)), 400),
                arguments("depth of objects", inPayload("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)), 400),
                arguments("depth without end", "{\"data\":".repeat(100_000), 400),
                arguments("depth that is allowed", inPayload("[".repeat(900) + "]".repeat(900)), 200),
                arguments("a number of a megabyte", inPayload("9".repeat(MEGABYTE - 200)), 400),
                arguments("a fraction of a megabyte", inPayload("0." + "9".repeat(MEGABYTE - 200)), 400),
                arguments("an exponent without end", inPayload("1e999999999999"), 400),
                arguments("an exponent that would fill a gigabyte", inPayload("1e999999999"), 200),
                arguments("a name of 60 KB", inPayload("{\"" + "n".repeat(60_000) + "\":1}"), 400),
                arguments("width", inPayload("[" + "1,".repeat(400_000) + "1]"), 200),
                arguments("a text of a megabyte", inPayload("\"" + "x".repeat(MEGABYTE - 200) + "\""), 200),
                arguments("the same key twice", inPayload("{\"a\":1,\"a\":2}"), 400),
                arguments("two types of event",
                        "{\"data\":{\"event_type\":\"call.hangup\",\"event_type\":\"call.answered\",\"id\":\"1\"}}", 400),
                arguments("one key in two spellings",
                        "{\"data\":{\"event_type\":\"call.hangup\",\"event\\u005ftype\":\"call.answered\",\"id\":\"1\"}}", 400),
                arguments("a second document", new String(event(), java.nio.charset.StandardCharsets.UTF_8) + "{}", 400),
                arguments("a comment", "/* */" + new String(event(), java.nio.charset.StandardCharsets.UTF_8), 400),
                arguments("no number", inPayload("NaN"), 400));
    }

    private static String inPayload(String json) {
        return "{\"data\":{\"event_type\":\"x.y\",\"payload\":{\"x\":" + json + "}}}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aBombIsRefusedOrOneMessageAndTheSameUnsignedIsNeverRead(String name, String json, int status) {
        byte[] bomb = Post.bytes(json);
        assertThat(post("/voice", Post.json(new Signer().sign(NOW, bomb), NOW), bomb)).containsExactly(400);
        assertThat(victim.seen).isEmpty();

        assertThat(post("/voice", signed(bomb), bomb)).containsExactly(status);

        assertThat(victim.seen).hasSize(status == 200 ? 1 : 0);
        victim.seen.clear();
        assertNothingRanAndTelnyxIsServed();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                // A million pairs do not fit into the cap of a mebibyte: half of them do.
                arguments("half a million empty pairs", "=&".repeat(500_000) + "a=b", 1),
                arguments("half a million ampersands", "&".repeat(500_000) + "a=b", 1),
                arguments("260,000 values of a name", "a=&".repeat(260_000), 1),
                arguments("200,000 names", names(), 200_000),
                arguments("names of one hash", colliding(), 1 << 14));
    }

    private static String names() {
        StringBuilder form = new StringBuilder(MEGABYTE);
        for (int i = 0; i < 200_000; i++) {
            form.append(Integer.toString(i, 36)).append('&');
        }
        return form.toString();
    }

    /** "Aa" and "BB" have the same hash in Java, and so have all words of them that are as long. */
    private static String colliding() {
        StringBuilder form = new StringBuilder();
        for (int word = 0; word < 1 << 14; word++) {
            for (int bit = 0; bit < 14; bit++) {
                form.append((word >> bit & 1) == 0 ? "Aa" : "BB");
            }
            form.append('&');
        }
        return form.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormOfAMillionPairsIsOneMessage(String name, String form, int parameters) {
        byte[] body = Post.bytes(form);
        List<String> headers = Post.form(telnyx.sign(NOW, body), NOW);

        assertThat(post("/texml", headers, body)).containsExactly(200);

        assertThat(victim.seen).singleElement()
                .satisfies(message -> assertThat((java.util.Map<?, ?>) message.body()).hasSize(parameters));
        victim.seen.clear();
        assertNothingRanAndTelnyxIsServed();
    }
}
