package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Telnyx's OpenAPI document, asked whether a value is one that it describes. */
final class TelnyxDocument {

    private static final String ADDRESS = "https://telnyx.invalid/openapi.json";

    private final JsonNode document;
    private final Map<String, String> events;
    private final JsonSchemaFactory schemas;
    private final SchemaValidatorsConfig strict = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private TelnyxDocument(String text) throws IOException {
        document = new ObjectMapper().readTree(text);
        events = readEvents();
        schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, text))));
    }

    static TelnyxDocument read(Path file) {
        try {
            return new TelnyxDocument(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what the document says against an answer, nothing where it agrees */
    Set<ValidationMessage> checkAnswer(String method, String pathTemplate, int status, JsonNode answer) {
        String responses = "/paths/" + escaped(pathTemplate) + "/" + method.toLowerCase(java.util.Locale.ROOT) + "/responses/";
        String pointer = resolved(document.at(responses + status).isMissingNode() ? responses + "default" : responses + status);
        if (document.at(pointer).has("description") && !document.at(pointer).has("content")) {
            // The document says that there is such an answer, and nothing of what it holds.
            return Set.of();
        }
        return check(pointer + "/content/application~1json/schema", answer);
    }

    /** @return what the document says against an event, nothing where it agrees */
    Set<ValidationMessage> checkEvent(String type, JsonNode event) {
        return check(event(type), event);
    }

    /** @return the properties of an event that the document does not have, as {@code call.hangup: colour} */
    Set<String> undocumented(String type, JsonNode event) {
        String data = data(event(type));
        boolean wrapped = !data.equals(resolved(event(type)));
        JsonNode around = wrapped ? event.path("data") : event;
        Set<String> undocumented = names(around);
        undocumented.removeAll(names(document.at(data + "/properties")));
        if (wrapped) {
            undocumented.addAll(names(event));
            // What every event of a call has beside its data, as captures show, though no schema does.
            undocumented.removeAll(Set.of("data", "meta"));
        }
        Set<String> payload = names(around.path("payload"));
        payload.removeAll(names(document.at(resolved(data + "/properties/payload") + "/properties")));
        undocumented.addAll(payload);
        return undocumented.stream().map(name -> type + ": " + name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All types of events that begin so. */
    Set<String> eventTypes(String... beginnings) {
        Set<String> types = new TreeSet<>(events.keySet());
        types.removeIf(type -> Stream.of(beginnings).noneMatch(type::startsWith));
        return types;
    }

    /** Where the event has its schema. */
    private String event(String type) {
        if (!events.containsKey(type)) {
            throw new AssertionError("Telnyx's document knows no event " + type);
        }
        return events.get(type);
    }

    private Map<String, String> readEvents() {
        Map<String, String> pointers = new TreeMap<>();
        for (Map.Entry<String, JsonNode> webhook : document.path("webhooks").properties()) {
            String pointer = "/webhooks/" + escaped(webhook.getKey()) + "/post/requestBody/content/application~1json/schema";
            document.at(data(pointer) + "/properties/event_type/enum").forEach(type -> pointers.put(type.asText(), pointer));
        }
        return pointers;
    }

    /** Where the event is described; one of them has nothing around it. */
    private String data(String pointer) {
        String schema = resolved(pointer);
        return document.at(schema + "/properties/data").isMissingNode() ? schema : resolved(schema + "/properties/data");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Set<ValidationMessage> check(String pointer, JsonNode value) {
        if (document.at(resolved(pointer)).isMissingNode()) {
            throw new AssertionError("Telnyx's document has nothing at " + pointer);
        }
        return schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer.replace("{", "%7B").replace("}", "%7D")), strict)
                .validate(value);
    }

    /** The place that is meant, where the given one only refers to it. */
    private String resolved(String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : resolved(reference.asText().substring(1));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
