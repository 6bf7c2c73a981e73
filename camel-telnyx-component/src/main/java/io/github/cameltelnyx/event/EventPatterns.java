package io.github.cameltelnyx.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The event types that a route wants, or a step waits for: exact names, or patterns where {@code *} stands for any run of
 * characters. Immutable and thread-safe.
 */
public final class EventPatterns {

    private final Map<String, Pattern> patterns;

    private EventPatterns(Map<String, Pattern> patterns) {
        this.patterns = patterns;
    }

    /** @param text patterns with commas between them; null or blank is every event */
    public static EventPatterns of(String text) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        Arrays.stream((text == null || text.isBlank() ? "*" : text).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> patterns.put(part, compile(part)));
        return new EventPatterns(patterns);
    }

    public boolean matches(String eventType) {
        return patterns.values().stream().anyMatch(pattern -> pattern.matcher(eventType).matches());
    }

    /** @return the patterns that match none of the types, as they were written */
    List<String> matchingNone(Collection<String> eventTypes) {
        return patterns.entrySet()
                .stream()
                .filter(entry -> eventTypes.stream().noneMatch(type -> entry.getValue().matcher(type).matches()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Pattern compile(String glob) {
        return Pattern.compile(Arrays.stream(glob.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
