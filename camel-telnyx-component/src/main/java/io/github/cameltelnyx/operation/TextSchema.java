package io.github.cameltelnyx.operation;

import java.net.URI;
import java.net.URL;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import io.github.cameltelnyx.names.NearestName;

/** Text, possibly one of a few words, within a length, of a form. */
record TextSchema(List<String> words, Integer minLength, Integer maxLength, Pattern form) implements Schema {

    private static final int WORDS_IN_MESSAGE = 15;

    @Override
    public Object convert(Object value, ParameterPath at) {
        String text = asText(value, at);
        if (!words.isEmpty() && !words.contains(text)) {
            throw at.problem("must be " + allowed(words, text));
        }
        int length = text.codePointCount(0, text.length());
        if (minLength != null && length < minLength) {
            throw at.problem("must have " + minLength + " characters or more");
        }
        if (maxLength != null && length > maxLength) {
            throw at.problem("must have " + maxLength + " characters or fewer, and has " + length);
        }
        if (form != null && !form.matcher(text).find()) {
            throw at.problem("must match " + form.pattern());
        }
        return text;
    }

    @Override
    public boolean text() {
        return true;
    }

    private static String asText(Object value, ParameterPath at) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean || value instanceof Character
                || value instanceof UUID || value instanceof URI || value instanceof URL || value instanceof TemporalAccessor) {
            return value.toString();
        }
        throw at.problem("must be text");
    }

    /** "one of a, b, c", shortened where there are many, with the one that was meant. */
    static String allowed(List<String> words, String given) {
        String some = String.join(", ", words.subList(0, Math.min(words.size(), WORDS_IN_MESSAGE)));
        String list = words.size() == 1 ? "'" + words.get(0) + "'" : "one of " + some;
        String more = words.size() > WORDS_IN_MESSAGE ? ", … (" + words.size() + " in all, listed in the manual)" : "";
        return list + more + NearestName.of(given, words).map(near -> ". Did you mean '" + near + "'?").orElse("");
    }
}
