package io.github.cameltelnyx.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The event types that a route wants: exact names, or patterns where {@code *} stands for any run of characters. */
final class EventPatterns {

    private final List<Pattern> patterns;

    private EventPatterns(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** @param text patterns with commas between them; null or blank is every event */
    static EventPatterns of(String text) {
        if (text == null || text.isBlank()) {
            return new EventPatterns(List.of(compile("*")));
        }
        return new EventPatterns(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(EventPatterns::compile)
                .toList());
    }

    boolean matches(String eventType) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(eventType).matches());
    }

    private static Pattern compile(String glob) {
        return Pattern.compile(Arrays.stream(glob.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
