package io.github.cameltelnyx.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several of a few words, sent as one text: a list, or text with blanks or commas between the words. */
record WordsSchema(List<String> words, String separator) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        String rule = "must be words: a list, or text with blanks between them";
        List<?> given = ArraySchema.values(value, "[\\s,]+", rule, at).stream().filter(word -> !"".equals(word)).toList();
        if (given.isEmpty()) {
            throw at.problem("must have one word or more");
        }
        Set<String> sent = new LinkedHashSet<>();
        for (Object word : given) {
            String text = word instanceof CharSequence || word instanceof Enum<?> ? word.toString().trim() : "";
            if (!words.contains(text)) {
                throw at.problem("must be words with blanks between them, each " + TextSchema.allowed(words, text));
            }
            sent.add(text);
        }
        return String.join(separator, sent);
    }

    @Override
    public boolean text() {
        return true;
    }
}
