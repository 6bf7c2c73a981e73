package io.github.cameltelnyx.texml;

/**
 * Writes text so that it stays text. What XML 1.0 cannot hold at all (control characters, half of a surrogate pair) becomes
 * U+FFFD: such a character comes from a caller, and refusing the document would end the call.
 *
 * <p>
 * Telnyx fills Mustache templates ({@code {{From}}}, {@code {{#secret}}…{{/secret}}}) in documents. Two braces in a row are
 * therefore written with a character reference, so that a caller's text never asks for a secret; only {@link #TEMPLATE}
 * and {@link #CDATA_TEMPLATE} leave them as they are.
 */
enum Escape {

    TEXT, ATTRIBUTE, TEMPLATE,
    /** Telnyx asks for JSON inside an element to be in CDATA. */
    CDATA, CDATA_TEMPLATE;

    private static final String OPEN = "<![CDATA[";
    private static final String CLOSE = "]]>";
    private static final int REPLACEMENT = 0xFFFD;

    void write(String value, StringBuilder xml) {
        if (!cdata()) {
            writeCharacters(value, xml);
            return;
        }
        xml.append(OPEN);
        writeCharacters(value, xml);
        xml.append(CLOSE);
    }

    private void writeCharacters(String value, StringBuilder xml) {
        int before = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(before)) {
            int character = value.codePointAt(i);
            String reference = reference(character, before);
            if (reference == null) {
                xml.appendCodePoint(allowed(character) ? character : REPLACEMENT);
            } else if (cdata()) {
                xml.append(CLOSE).append(reference).append(OPEN);
            } else {
                xml.append(reference);
            }
            before = character;
        }
    }

    /** A line end is kept where a parser would make a blank of it, a carriage return where it would drop it. */
    private String reference(int character, int before) {
        return switch (character) {
            case '&' -> cdata() ? null : "&amp;";
            case '<' -> cdata() ? null : "&lt;";
            case '>' -> cdata() && before != ']' ? null : "&gt;";
            case '"' -> this == ATTRIBUTE ? "&quot;" : null;
            case '\'' -> this == ATTRIBUTE ? "&#39;" : null;
            case '\t' -> this == ATTRIBUTE ? "&#9;" : null;
            case '\n' -> this == ATTRIBUTE ? "&#10;" : null;
            case '\r' -> "&#13;";
            case '{' -> before == '{' && !template() ? "&#123;" : null;
            default -> null;
        };
    }

    private boolean cdata() {
        return this == CDATA || this == CDATA_TEMPLATE;
    }

    private boolean template() {
        return this == TEMPLATE || this == CDATA_TEMPLATE;
    }

    /** The production Char of XML 1.0. */
    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
