package io.github.cameltelnyx.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Takes a form ({@code application/x-www-form-urlencoded}, UTF-8) apart. It never fails and takes linear time: what is signed
 * is genuine, however it is written. A broken percent sequence stays as it is, a pair without {@code =} has an empty value, a
 * pair without a name is left out.
 */
final class FormText {

    private final byte[] form;

    private FormText(byte[] form) {
        this.form = form;
    }

    /** Hands over each name and its value, in order. */
    static void read(byte[] form, BiConsumer<String, String> pairs) {
        FormText text = new FormText(form);
        for (int start = 0; start < form.length;) {
            int end = text.find('&', start, form.length);
            int equals = text.find('=', start, end);
            if (equals > start) {
                pairs.accept(text.decode(start, equals), text.decode(Math.min(equals + 1, end), end));
            }
            start = end + 1;
        }
    }

    /** The place of the character, or the end. */
    private int find(char character, int start, int end) {
        int at = start;
        while (at < end && form[at] != character) {
            at++;
        }
        return at;
    }

    private String decode(int start, int end) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(end - start);
        for (int at = start; at < end; at++) {
            int hex = form[at] == '%' && at + 2 < end ? hex(form[at + 1], form[at + 2]) : -1;
            if (hex >= 0) {
                decoded.write(hex);
                at += 2;
            } else {
                decoded.write(form[at] == '+' ? ' ' : form[at]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /** The byte that the two digits stand for, or less than 0. */
    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }
}
