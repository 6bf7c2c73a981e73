package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The written catalogue, for those programs that make something else of it. */
public final class CatalogFiles {

    /** Where the component keeps the catalogue among its resources. */
    public static final String DIRECTORY = "META-INF/camel-telnyx/operations";

    /** Where it keeps the types of events. */
    public static final String EVENTS = "META-INF/camel-telnyx/events.json";

    private CatalogFiles() {
    }

    /** @return the content of each resource's file, in the order of the index */
    public static List<JsonNode> read(Path operations) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> resources = new ArrayList<>();
        for (JsonNode name : json.readTree(operations.resolve("index.json").toFile()).path("resources")) {
            resources.add(json.readTree(operations.resolve(name.textValue() + ".json").toFile()));
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
