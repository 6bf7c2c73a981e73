package io.github.cameltelnyx.texml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the bytes that Telnyx is answered with of whatever a route leaves behind: a {@link Texml}, or a document as text, which
 * is checked to be well-formed XML with the root {@code Response}. Verbs and attributes of text are not checked.
 */
public final class TexmlDocument {

    /** Telnyx names no limit; ours keeps a route's slip from holding memory. In characters. */
    static final int MAX_LENGTH = 1 << 20;

    private static final String EMPTY = "<Response/>";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern DECLARATION = Pattern.compile("\\s*(<\\?xml\\s[^?>]*\\?>)");
    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private TexmlDocument() {
    }

    /**
     * The document in UTF-8.
     *
     * @param  body            a {@link Texml}, text, or bytes of UTF-8; null and blank text give the empty document
     * @throws TexmlException when the text is no document; {@link TexmlSyntaxException} where the place is known
     */
    public static byte[] of(Object body) {
        if (body == null) {
            return empty();
        }
        if (body instanceof Texml texml) {
            return texml.toBytes();
        }
        if (body instanceof CharSequence text) {
            return ofText(text.toString());
        }
        if (body instanceof byte[] bytes) {
            return ofText(decoded(bytes));
        }
        throw new TexmlException("A document is a Texml, text or bytes, and not a " + body.getClass().getName());
    }

    /** The document that does nothing. */
    public static byte[] empty() {
        return utf8(EMPTY);
    }

    /**
     * A text that can be put into a document written by hand, between tags or between quotes, and stays text there; the empty
     * text for null. Whatever callers say or send belongs through it: {@code </Say><Dial>} is well-formed too.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Escape.ATTRIBUTE.write(text == null ? "" : text, escaped);
        return escaped.toString();
    }

    private static byte[] ofText(String given) {
        String text = given.startsWith(BYTE_ORDER_MARK) ? given.substring(1) : given;
        if (text.length() > MAX_LENGTH) {
            throw tooLong();
        }
        if (text.isBlank()) {
            return empty();
        }
        String document = withoutDeclaration(text);
        TexmlSyntax.check(new StringReader(document));
        return utf8(document.strip());
    }

    /** Our own declaration takes the place of the given one. Blanks do it here, so that faults keep their line and column. */
    private static String withoutDeclaration(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.lookingAt()) {
            return text;
        }
        return declaration.group().replaceAll("\\S", " ") + text.substring(declaration.end());
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 4 * MAX_LENGTH) {
            throw tooLong();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Matcher declaration = DECLARATION.matcher(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            Matcher encoding = ENCODING.matcher(declaration.lookingAt() ? declaration.group() : "");
            if (!encoding.find() || encoding.group(1).matches("(?i)utf-?8|us-ascii")) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // The same answer as for a document that says so itself.
        }
        throw new TexmlException("A document given as bytes must be in UTF-8; give it as text where it is not");
    }

    private static TexmlException tooLong() {
        return new TexmlException("The document is longer than " + MAX_LENGTH + " characters");
    }

    private static byte[] utf8(String root) {
        return (Texml.DECLARATION + root).getBytes(StandardCharsets.UTF_8);
    }
}
