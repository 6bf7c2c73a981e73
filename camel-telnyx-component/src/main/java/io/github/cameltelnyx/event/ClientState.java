package io.github.cameltelnyx.event;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads the client state of an event, which Telnyx returns as it was given and asks to be base64. */
final class ClientState {

    private ClientState() {
    }

    static String decode(String raw) {
        try {
            byte[] decoded = Base64.getDecoder().decode(raw);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return raw;
        }
    }
}
