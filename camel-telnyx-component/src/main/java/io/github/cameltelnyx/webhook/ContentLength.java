package io.github.cameltelnyx.webhook;

/** Judges a body by its declared length, before a byte of it is read. */
final class ContentLength {

    private ContentLength() {
    }

    /** False where none is declared, or none that can be read: then the bytes are counted. */
    static boolean exceeds(String header, int maxBodySize) {
        try {
            return header != null && Long.parseLong(header) > maxBodySize;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
