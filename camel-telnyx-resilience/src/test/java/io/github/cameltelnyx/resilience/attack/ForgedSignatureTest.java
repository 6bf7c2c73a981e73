package io.github.cameltelnyx.resilience.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whoever does not have Telnyx's private key is answered 400, and reaches no route. */
class ForgedSignatureTest extends WebhookAttack {

    /** The order of Ed25519's base point: a signature with it added to its second half is right by lax arithmetic. */
    private static final BigInteger ORDER = BigInteger.TWO.pow(252)
            .add(new BigInteger("27742317777372353535851937790883648493"));

    private final byte[] body = event();
    private final byte[] other = event();

    Stream<Arguments> forgeries() {
        byte[] raw = telnyx.signature(NOW, body);
        String good = Base64.getEncoder().encodeToString(raw);
        return Stream.of(
                arguments("another account's key", Post.json(new Signer().sign(NOW, body), NOW)),
                arguments("another event's signature", Post.json(telnyx.sign(NOW, other), NOW)),
                arguments("another moment's signature", Post.json(telnyx.sign(later(-1), body), NOW)),
                arguments("the body alone signed", Post.json(telnyx.sign("", body), NOW)),
                arguments("signature and timestamp changed over", Post.json(NOW, good)),
                arguments("stale", Post.json(telnyx.sign(later(-301), body), later(-301))),
                arguments("future", Post.json(telnyx.sign(later(301), body), later(301))),
                arguments("far future", Post.json(telnyx.sign("999999999999", body), "999999999999")),
                arguments("a time that overflows", Post.json(telnyx.sign("9".repeat(40), body), "9".repeat(40))),
                arguments("a signed time with a sign", Post.json(telnyx.sign("+" + NOW, body), "+" + NOW)),
                arguments("milliseconds", Post.json(telnyx.sign(NOW + "000", body), NOW + "000")),
                arguments("a signed time with a fraction", Post.json(telnyx.sign(NOW + ".0", body), NOW + ".0")),
                arguments("a byte of the signature missing", Post.json(base64(Arrays.copyOf(raw, 63)), NOW)),
                arguments("a byte more", Post.json(base64(Arrays.copyOf(raw, 65)), NOW)),
                arguments("cut in the middle", Post.json(good.substring(0, 44), NOW)),
                arguments("without padding", Post.json(good.replace("=", ""), NOW)),
                arguments("in hexadecimal", Post.json(HexFormat.of().formatHex(raw), NOW)),
                arguments("all zeros", Post.json(base64(new byte[64]), NOW)),
                arguments("a point that signs everything", Post.json(base64(identity()), NOW)),
                arguments("malleated", Post.json(base64(malleated(raw)), NOW)),
                arguments("two in one header", Post.json(good + ", " + good, NOW)),
                arguments("doubled, the first wrong", with(signed(body), Post.SIGNATURE + base64(new byte[64]))),
                arguments("doubled and equal", with(signed(body), Post.SIGNATURE + good)),
                arguments("doubled time", with(signed(body), Post.TIMESTAMP + NOW)),
                arguments("none", List.of(Post.TIMESTAMP + NOW)),
                arguments("no time", List.of(Post.SIGNATURE + good)),
                arguments("empty", Post.json("", NOW)),
                arguments("underscores for dashes",
                        List.of("telnyx_signature_ed25519: " + good, "telnyx_timestamp: " + NOW)),
                arguments("in a cookie", List.of("Cookie: telnyx-signature-ed25519=" + good + "; telnyx-timestamp=" + NOW)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgeryIsRefused(String name, List<String> headers) {
        assertThat(post("/voice", headers, body)).containsExactly(400);
        assertNothingRanAndTelnyxIsServed();
    }

    @Test
    void aSignatureInTheTrailersOfAChunkedBodyIsNone() {
        List<Integer> statuses = victim.wire.send(
                Post.chunked("/voice", List.of("Trailer: telnyx-signature-ed25519, telnyx-timestamp"), body, signed(body)));

        assertThat(statuses).containsExactly(400);
        assertNothingRanAndTelnyxIsServed();
        assertThat(victim.wire.send(Post.chunked("/voice", signed(other), other, List.of()))).containsExactly(200);
    }

    @Test
    void aSignatureForOneBodyIsNoneForThatBodyWithAByteMoreOrLess() {
        for (byte[] changed : List.of(Arrays.copyOf(body, body.length - 1), Arrays.copyOf(body, body.length + 1))) {
            assertThat(post("/voice", signed(body), changed)).containsExactly(400);
        }
        assertNothingRanAndTelnyxIsServed();
    }

    @Test
    void aReplayIsAnsweredAndRunsNothing() {
        byte[] once = event();
        List<String> headers = signed(once);
        assertThat(post("/voice", headers, once)).containsExactly(200);
        victim.seen.clear();

        assertThat(post("/voice", headers, once)).as("as Telnyx repeats what got lost").containsExactly(200);
        String resigned = later(299);
        assertThat(post("/voice", Post.json(telnyx.sign(resigned, once), resigned), once)).containsExactly(200);
        assertNothingRanAndTelnyxIsServed();
    }

    @Test
    void aReplayedReportOfAFormRunsNothing() {
        byte[] form = Post.bytes(
                "CallSid=" + UUID.randomUUID() + "&CallStatus=completed&SequenceNumber=3&CallbackSource=call-progress-events");
        List<String> headers = Post.form(telnyx.sign(NOW, form), NOW);
        assertThat(post("/texml", headers, form)).containsExactly(200);
        assertThat(victim.seen).hasSize(1);
        victim.seen.clear();

        assertThat(post("/texml", headers, form)).containsExactly(200);
        assertNothingRanAndTelnyxIsServed();
    }

    private static String later(int seconds) {
        return String.valueOf(Long.parseLong(NOW) + seconds);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The neutral point and a zero. */
    private static byte[] identity() {
        byte[] signature = new byte[64];
        signature[0] = 1;
        return signature;
    }

    private static byte[] malleated(byte[] signature) {
        byte[] half = Arrays.copyOfRange(signature, 32, 64);
        byte[] added = new BigInteger(1, reversed(half)).add(ORDER).toByteArray();
        byte[] little = reversed(added);
        byte[] result = signature.clone();
        System.arraycopy(Arrays.copyOf(little, 32), 0, result, 32, 32);
        return result;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static List<String> with(List<String> headers, String more) {
        List<String> all = new ArrayList<>(headers);
        all.add(more);
        return all;
    }
}
