package io.github.cameltelnyx.resilience.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Requests whose end two servers could see in different places. Whatever the server below makes of them: bytes count as an event
 * where they are signed as the whole body, and nowhere else.
 */
class SmuggledRequestTest extends WebhookAttack {

    private final byte[] body = event();

    Stream<Arguments> framings() {
        int length = body.length;
        String chunk = Integer.toHexString(length) + "\r\n";
        return Stream.of(
                arguments("a length and chunks", List.of("Content-Length: 4", "Transfer-Encoding: chunked"), "0\r\n\r\n"),
                arguments("a length that cuts", List.of("Content-Length: " + (length - 1)), ""),
                arguments("a length that is more", List.of("Content-Length: " + (length + 4)), "||||"),
                arguments("two lengths", List.of("Content-Length: " + length, "Content-Length: 4"), ""),
                arguments("two lengths in one", List.of("Content-Length: " + length + ", 4"), ""),
                arguments("a length with a sign", List.of("Content-Length: +" + length), ""),
                arguments("a negative length", List.of("Content-Length: -1"), ""),
                arguments("a length of another base", List.of("Content-Length: 0x" + Integer.toHexString(length)), ""),
                arguments("a length that overflows", List.of("Content-Length: 18446744073709551617"), ""),
                arguments("an unknown coding", List.of("Transfer-Encoding: xchunked"), ""),
                arguments("a chunk without end", List.of("Transfer-Encoding: chunked"), "fffffffffffffffff\r\n"),
                arguments("a negative chunk", List.of("Transfer-Encoding: chunked"), "-1\r\n"),
                arguments("a chunk that is too short", List.of("Transfer-Encoding: chunked"), "1\r\n"),
                arguments("a name with a blank", List.of("Content-Length : " + length), ""),
                arguments("a line that goes on", List.of("Transfer-Encoding:", " chunked"), chunk));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("framings")
    void anOddFramingOfABodyThatIsNotSignedAsAWholeRunsNothing(String name, List<String> framing, String before) {
        // The head is signed for other bytes, so that no reading of the rest makes an event of it.
        List<String> headers = new ArrayList<>(signed(Post.bytes("something else")));
        headers.addAll(framing);
        byte[] hidden = Post.withLength("/voice", Post.json("AAAA", NOW), body);

        assertThat(victim.wire.send(Post.of("/voice", headers, Post.bytes(before)), body, hidden))
                .allSatisfy(status -> assertThat(status).isBetween(400, 499));

        assertNothingRanAndTelnyxIsServed();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("framings")
    void anOddFramingOfASignedBodyRunsItOnceAtMost(String name, List<String> framing, String before) {
        List<String> headers = new ArrayList<>(signed(body));
        headers.addAll(framing);

        victim.wire.send(Post.of("/voice", headers, Post.bytes(before)), body, body);

        assertThat(victim.seen).hasSizeLessThanOrEqualTo(1);
        victim.seen.removeIf(message -> message.text().equals(new String(body, java.nio.charset.StandardCharsets.UTF_8)));
        assertNothingRanAndTelnyxIsServed();
    }

    @Test
    void aRequestInsideOfASignedBodyIsPartOfTheBody() {
        byte[] inner = event();
        byte[] hidden = Post.withLength("/voice", signed(inner), inner);

        assertThat(post("/voice", signed(hidden), hidden)).as("signed, and no event").containsExactly(400);

        assertNothingRanAndTelnyxIsServed();
    }
}
