package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * What is ours beside the document: which operations there are, under which names, with which descriptions and corrections.
 *
 * <p>A description is looked up in the operation or the named schema that holds the parameter, then by the name on the
 * wire alone, so that one that many operations share is written once.
 */
final class Overlay {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<JsonNode> resources;
    private final Map<String, Note> notes = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();

    private Overlay(List<JsonNode> resources) {
        this.resources = resources;
    }

    /** Reads {@code operations/*.yaml}, {@code schemas/*.yaml} and {@code descriptions/*.yaml}. */
    static Overlay read(Path directory) throws IOException {
        Overlay overlay = new Overlay(List.copyOf(files(directory.resolve("operations")).values()));
        for (JsonNode resource : overlay.resources) {
            resource.path("operations")
                    .properties()
                    .forEach(operation -> operation.getValue()
                            .path("parameters")
                            .properties()
                            .forEach(note -> overlay.add(key(false, operation.getKey(), note.getKey()), note.getValue())));
        }
        files(directory.resolve("schemas")).values()
                .forEach(file -> file.properties()
                        .forEach(schema -> schema.getValue()
                                .properties()
                                .forEach(note -> overlay.add(key(true, schema.getKey(), note.getKey()), note.getValue()))));
        files(directory.resolve("descriptions")).values()
                .forEach(
                        file -> file.properties().forEach(note -> overlay.add(word(note.getKey()), note.getValue())));
        return overlay;
    }

    List<JsonNode> resources() {
        return resources;
    }

    /** What the overlay says of a place, and of its name in general. */
    Note note(Place place, String wire) {
        return take(key(place.schema(), place.owner(), place.path())).or(take(word(wire)));
    }

    /** What the overlay says of a named schema as such. */
    Note schema(String name) {
        return take(key(true, name, Place.SELF));
    }

    boolean replaces(String schema) {
        return notes.getOrDefault(key(true, schema, Place.SELF), Note.NONE).corrections().has("schema");
    }

    /** @return the entries that nothing has asked for: misspelt, or gone from the document */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(notes.keySet());
        unused.removeAll(used);
        return unused;
    }

    private Note take(String key) {
        used.add(key);
        return notes.getOrDefault(key, Note.NONE);
    }

    private void add(String key, JsonNode note) {
        if (notes.put(key, Note.of(note)) != null) {
            throw new CatalogException("the overlay has two entries for " + key);
        }
    }

    private static String key(boolean schema, String owner, String path) {
        return new Place(schema, owner, path).toString();
    }

    private static String word(String wire) {
        return "description " + wire;
    }

    private static Map<Path, JsonNode> files(Path directory) throws IOException {
        Map<Path, JsonNode> files = new LinkedHashMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> entries = Files.list(directory)) {
                for (Path file : entries.filter(entry -> entry.toString().endsWith(".yaml")).sorted().toList()) {
                    JsonNode content = YAML.readTree(file.toFile());
                    files.put(file, content instanceof ObjectNode ? content : YAML.createObjectNode());
                }
            }
        }
        return files;
    }
}
