package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The written catalogue, for those programs that make something else of it. */
public final class CatalogFiles {

    /** Where the component keeps the types of events among its resources. */
    public static final String EVENTS = "META-INF/camel-telnyx/events.json";

    private CatalogFiles() {
    }

    /**
     * @param  catalogue the whole catalogue, which is in no jar
     * @return           the content of each resource's file, in the order of their names
     */
    public static List<JsonNode> operations(Path catalogue) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> resources = new ArrayList<>();
        try (Stream<Path> files = Files.list(catalogue.resolve("operations"))) {
            for (Path file : files.sorted().toList()) {
                resources.add(json.readTree(file.toFile()));
            }
        }
        return resources;
    }

    /** @return the types of events that the component knows */
    public static List<String> eventTypes(Path classes) throws IOException {
        List<String> types = new ArrayList<>();
        new ObjectMapper().readTree(classes.resolve(EVENTS).toFile())
                .path("events")
                .forEach(type -> types.add(type.textValue()));
        return types;
    }

    /** @return the schema itself, or the named type that it refers to */
    public static JsonNode resolve(JsonNode resource, JsonNode schema) {
        return schema.has("ref") ? resource.path("types").path(schema.get("ref").textValue()) : schema;
    }
}
