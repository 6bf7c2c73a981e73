package io.github.cameltelnyx.texml;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the value of an attribute may be.
 *
 * @param allowed in words that follow "must be", for messages and for the manual
 */
record Rule(String allowed, Predicate<String> accepts) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");

    static Rule text() {
        return new Rule("text", value -> true);
    }

    /** Relative ones too: Telnyx resolves them against the URL of the document. */
    static Rule uri() {
        return matching("a URL, absolute or relative, without blanks", "[^\\s\\p{Cntrl}]+");
    }

    static Rule webSocketUrl() {
        return matching("a WebSocket URL (wss://…)", "(?i)wss?://[^\\s\\p{Cntrl}]+");
    }

    static Rule bool() {
        return new Rule("true or false", value -> value.equals("true") || value.equals("false"));
    }

    static Rule httpMethod() {
        return oneOf("GET", "POST");
    }

    static Rule oneOf(String... words) {
        List<String> list = List.of(words);
        return new Rule(list.size() == 1 ? list.get(0) : "one of " + String.join(", ", list), list::contains);
    }

    /** Some of these words, with one blank between them. */
    static Rule someOf(String... words) {
        List<String> list = List.of(words);
        return new Rule("one or more of " + String.join(", ", list), value -> list.containsAll(List.of(value.split(" ", -1))));
    }

    static Rule matching(String allowed, String form) {
        return new Rule(allowed, Pattern.compile(form).asMatchPredicate());
    }

    static Rule whole(int least, int most) {
        return new Rule("a whole number from " + least + " to " + most, value -> within(WHOLE, value, least, most));
    }

    static Rule atLeast(int least) {
        return new Rule("a whole number, " + least + " or more", value -> within(WHOLE, value, least, Integer.MAX_VALUE));
    }

    static Rule decimal(String least, String most) {
        return new Rule("a number from " + least + " to " + most,
                value -> DECIMAL.matcher(value).matches() && new BigDecimal(value).compareTo(new BigDecimal(least)) >= 0
                        && new BigDecimal(value).compareTo(new BigDecimal(most)) <= 0);
    }

    Rule seconds() {
        return new Rule(allowed + " (seconds)", accepts);
    }

    Rule milliseconds() {
        return new Rule(allowed + " (milliseconds)", accepts);
    }

    Rule orZero() {
        return new Rule(allowed + ", or 0", accepts.or("0"::equals));
    }

    private static boolean within(Pattern form, String value, int least, int most) {
        return form.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }
}
