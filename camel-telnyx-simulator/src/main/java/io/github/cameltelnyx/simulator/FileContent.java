package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A file in a request's or an answer's body. Immutable, though the array is not copied.
 *
 * @param name        as its sender calls it, or empty
 * @param contentType its media type
 */
record FileContent(String name, String contentType, byte[] content) {

    private static final Map<String, String> TYPES = Map.of("mp3", "audio/mpeg", "wav", "audio/wav");

    /** @param contentType null where only the name's ending tells it */
    static FileContent of(String name, String contentType, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new FileContent(name,
                contentType == null ? TYPES.getOrDefault(ending, "application/octet-stream") : contentType, content);
    }

    /** A body as the transcript has it: a file is told, not kept. */
    static Map<String, Object> told(Map<String, Object> body) {
        Map<String, Object> told = new LinkedHashMap<>(body);
        told.replaceAll((name, value) -> value instanceof FileContent ? value.toString() : value);
        return told;
    }

    @Override
    public String toString() {
        return name + " (" + contentType + ", " + content.length + " bytes)";
    }
}
