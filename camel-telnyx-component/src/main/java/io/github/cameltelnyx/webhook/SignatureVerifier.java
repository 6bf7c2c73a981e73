package io.github.cameltelnyx.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Decides whether a request was signed by Telnyx. Immutable and thread-safe.
 *
 * <p>Telnyx signs the text of the timestamp header, a {@code |} and the bytes of the body, with Ed25519 (RFC 8032), and sends
 * the signature as standard base64 of 64 bytes. The account's public key is standard base64 of 32 bytes.
 *
 * <p>The checks and their order: both headers are there, once each, and well-formed; the timestamp is within the tolerance,
 * past or future; the signature is right by one of the keys.
 */
final class SignatureVerifier {

    static final String SIGNATURE_HEADER = "telnyx-signature-ed25519";
    static final String TIMESTAMP_HEADER = "telnyx-timestamp";

    private static final Duration MAX_TOLERANCE = Duration.ofHours(1);
    private static final int MAX_KEYS = 2;
    private static final int TIMESTAMP_DIGITS = 12;

    private final List<Ed25519PublicKeyParameters> keys;
    private final long toleranceSeconds;
    private final Clock clock;

    /**
     * @param publicKeys one key, or two while an account changes from one to the other; base64 of 32 bytes each
     * @param tolerance how far a timestamp may be from now, in whole seconds, from 1 s to 1 h
     * @throws IllegalArgumentException where a key or the tolerance can not be right
     */
    SignatureVerifier(List<String> publicKeys, Duration tolerance, Clock clock) {
        if (publicKeys.isEmpty() || publicKeys.size() > MAX_KEYS) {
            throw new IllegalArgumentException("telnyx-webhook: publicKey must be one key or two, not " + publicKeys.size());
        }
        if (tolerance.toSeconds() < 1 || tolerance.compareTo(MAX_TOLERANCE) > 0) {
            throw new IllegalArgumentException("telnyx-webhook: tolerance must be from 1 second to 1 hour, not " + tolerance);
        }
        this.keys = publicKeys.stream().map(SignatureVerifier::parseKey).toList();
        this.toleranceSeconds = tolerance.toSeconds();
        this.clock = clock;
    }

    /**
     * @param signatures every value of the signature header in the HTTP request
     * @param timestamps every value of the timestamp header in the HTTP request
     * @param body the body's bytes as they were received
     */
    Verdict verify(List<String> signatures, List<String> timestamps, byte[] body) {
        if (signatures.size() != 1) {
            return signatures.isEmpty() ? Verdict.MISSING_SIGNATURE : Verdict.DOUBLED_SIGNATURE;
        }
        if (timestamps.size() != 1) {
            return timestamps.isEmpty() ? Verdict.MISSING_TIMESTAMP : Verdict.DOUBLED_TIMESTAMP;
        }
        byte[] signature = decode(signatures.get(0), Ed25519.SIGNATURE_SIZE);
        if (signature == null) {
            return Verdict.MALFORMED_SIGNATURE;
        }
        String timestamp = timestamps.get(0);
        if (!isTimestamp(timestamp)) {
            return Verdict.MALFORMED_TIMESTAMP;
        }
        if (Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp)) > toleranceSeconds) {
            return Verdict.OUTSIDE_TOLERANCE;
        }
        return isSignedByOneOf(signature, message(timestamp, body)) ? Verdict.ACCEPTED : Verdict.WRONG_SIGNATURE;
    }

    /** What is signed, in one piece as BouncyCastle reads it: its signer object would gather it first, and for each key. */
    private static byte[] message(String timestamp, byte[] body) {
        int head = timestamp.length() + 1;
        byte[] message = new byte[head + body.length];
        for (int i = 0; i < timestamp.length(); i++) {
            message[i] = (byte) timestamp.charAt(i);
        }
        message[head - 1] = '|';
        System.arraycopy(body, 0, message, head, body.length);
        return message;
    }

    boolean isSignedByOneOf(byte[] signature, byte[] message) {
        for (Ed25519PublicKeyParameters key : keys) {
            if (key.verify(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimestamp(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= TIMESTAMP_DIGITS;
    }

    private static Ed25519PublicKeyParameters parseKey(String text) {
        byte[] key = decode(text, Ed25519.PUBLIC_KEY_SIZE);
        // Not a point of the curve, or one of the few under which signatures can be made without a private key.
        if (key == null || !Ed25519.validatePublicKeyFull(key, 0)) {
            throw new IllegalArgumentException(
                    "telnyx-webhook: publicKey must be an Ed25519 public key in base64 (44 characters). "
                            + WHERE_TO_FIND_IT);
        }
        return new Ed25519PublicKeyParameters(key, 0);
    }

    static final String WHERE_TO_FIND_IT = "Copy it from Telnyx's Mission Control Portal:"
            + " Account Settings > Keys & Credentials > Public Key.";

    /** The bytes, or null where the text is not the one standard base64 text of that many bytes. */
    private static byte[] decode(String text, int length) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return bytes.length == length && text.endsWith(lastGroup(bytes)) ? bytes : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The text of the bytes after the last full group of three, with its padding: there alone can different texts stand for the
     * same bytes.
     */
    private static String lastGroup(byte[] bytes) {
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, bytes.length / 3 * 3, bytes.length));
    }
}
