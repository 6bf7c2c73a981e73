package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * What is ours of the events: the page on which each is described, the words, and the types beside those of the document.
 *
 * <p>A field's description is looked up in the event, then by the field's way for all events, then by its last name.
 */
final class EventOverlay {

    private final Map<String, JsonNode> pages = new LinkedHashMap<>();
    private final List<String> furtherTypes = new ArrayList<>();
    private final Map<String, String> descriptions = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();

    /** Reads {@code event-names.yaml}, {@code event-fields.yaml} and the pages {@code events/*.yaml}. */
    static EventOverlay read(Path directory) throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        EventOverlay overlay = new EventOverlay();
        JsonNode names = yaml.readTree(directory.resolve("event-names.yaml").toFile());
        names.path("newer").forEach(type -> overlay.furtherTypes.add(type.textValue()));
        names.path("texml").forEach(type -> overlay.furtherTypes.add(type.textValue()));
        overlay.describe("", yaml.readTree(directory.resolve("event-fields.yaml").toFile()));
        for (JsonNode name : names.path("pages")) {
            JsonNode page = yaml.readTree(directory.resolve("events/" + name.textValue() + ".yaml").toFile());
            overlay.pages.put(name.textValue(), page);
            page.path("events")
                    .properties()
                    .forEach(event -> overlay.describe(event.getKey() + ": ", event.getValue().path("fields")));
        }
        return overlay;
    }

    private void describe(String event, JsonNode fields) {
        fields.properties().forEach(field -> descriptions.put(event + field.getKey(), field.getValue().textValue()));
    }

    /** @return the pages by their names, in their order */
    Map<String, JsonNode> pages() {
        return pages;
    }

    /** @return the types that the document does not describe */
    List<String> furtherTypes() {
        return furtherTypes;
    }

    /** @return the description of a field in an event, which counts as used from now on */
    Optional<String> description(String webhook, String field) {
        return take(webhook + ": " + field).or(() -> shared(field));
    }

    /** @return the description that all events share who have no other */
    Optional<String> shared(String field) {
        return take(field).or(() -> take(field.substring(field.lastIndexOf('.') + 1)));
    }

    private Optional<String> take(String key) {
        used.add(key);
        return Optional.ofNullable(descriptions.get(key));
    }

    /** @return the descriptions that nothing has asked for: misspelt, or gone from the document */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(descriptions.keySet());
        unused.removeAll(used);
        return unused;
    }
}
