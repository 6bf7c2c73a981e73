package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a body that Camel hands over as a stream or as bytes. */
final class CappedBody {

    private CappedBody() {
    }

    /** The bytes, or null where they are more than the cap. */
    static byte[] read(Object body, int maxBodySize) {
        try {
            byte[] bytes = bytes(body, maxBodySize + 1L);
            return bytes.length > maxBodySize ? null : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Object body, long most) throws IOException {
        if (body == null) {
            return new byte[0];
        }
        if (body instanceof InputStream stream) {
            return stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE));
        }
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        // A text or a map is no longer what was signed.
        throw new IOException("The HTTP engine does not hand over bytes but " + body.getClass().getName());
    }
}
