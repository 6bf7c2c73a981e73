package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns one operation of the document, as the overlay selects it, into an entry of the catalogue. */
final class OperationConverter {

    private static final String PARTS = "multipart/form-data";
    private static final List<String> BODIES = List.of("application/json", "application/x-www-form-urlencoded", PARTS);
    private static final List<String> ENCODINGS = List.of("json", "form", "multipart");
    private static final String FILE = "application/octet-stream";

    private final OpenApiDocument document;
    private final SchemaConverter schemas;
    private final ParameterConverter parameters;

    OperationConverter(OpenApiDocument document, SchemaConverter schemas) {
        this.document = document;
        this.schemas = schemas;
        this.parameters = new ParameterConverter(document, schemas);
    }

    ObjectNode convert(DocumentedOperation operation, JsonNode ours) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        if (ours.path("description").asText("").isEmpty()) {
            schemas.undescribed().add("operation " + operation.id());
        }
        entry.put("name", ours.path("name").asText()).put("description", ours.path("description").asText());
        entry.put("method", operation.method()).put("path", operation.path());

        JsonNode content = document.resolve(operation.node().path("requestBody")).path("content");
        String media = BODIES.stream().filter(content::has).findFirst().orElse(null);
        if (media == null && !content.isEmpty()) {
            throw new CatalogException(operation.id() + " takes a body of " + content.fieldNames().next()
                    + ", for which the catalogue has no word");
        }
        if (media != null) {
            entry.put("body", ENCODINGS.get(BODIES.indexOf(media)));
        }
        JsonNode answered = answered(operation);
        if (answered.has(FILE)) {
            entry.put("answer", "file");
        }
        JsonNode answer = SchemaForm.merged(document, document.resolve(answered.path("application/json").path("schema")));
        if (answer.path("properties").has("data")) {
            entry.put("wrapper", "data");
        }
        List<ObjectNode> all = parameters.declared(operation);
        if (media != null) {
            all.addAll(parameters.body(operation, content.get(media).path("schema")));
            if (content.has(PARTS) && !media.equals(PARTS)) {
                addParts(all, parameters.body(operation, content.get(PARTS).path("schema")));
            }
        }
        all.sort(SchemaOrder.PARAMETERS);
        refuseAmbiguousNames(operation, all);

        Listing.of(operation, all, answer).ifPresent(listing -> listing.addTo(entry, ours));
        entry.put("repeat", ours.path("repeat").asText(repeat(operation, all)));
        if (ours.has("events")) {
            entry.set("events", ours.get("events"));
        }
        for (String rule : List.of("exclusive", "requireOne")) {
            if (ours.has(rule)) {
                entry.set(rule, groups(operation, rule, ours.get(rule), all));
            }
        }
        entry.putArray("parameters").addAll(all);
        return entry;
    }

    /**
     * Of an operation whose body may also be in parts, the parts add the file. What only one of both forms requires is not
     * required of all requests: the overlay says by {@code requireOne} what else must be there.
     */
    private static void addParts(List<ObjectNode> all, List<ObjectNode> parts) {
        Map<String, ObjectNode> partsByName = new LinkedHashMap<>();
        parts.forEach(part -> partsByName.put(part.get("wire").textValue(), part));
        all.stream().filter(parameter -> parameter.get("in").textValue().equals("body")).forEach(parameter -> {
            ObjectNode part = partsByName.remove(parameter.get("wire").textValue());
            if (part == null || !part.path("required").asBoolean()) {
                parameter.remove("required");
            }
        });
        partsByName.values().forEach(part -> part.remove("required"));
        all.addAll(partsByName.values());
    }

    /** The forms of a success, by their media types. */
    private JsonNode answered(DocumentedOperation operation) {
        for (var response : operation.node().path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                return document.resolve(response.getValue()).path("content");
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static String repeat(DocumentedOperation operation, List<ObjectNode> parameters) {
        if (List.of("GET", "PUT", "DELETE").contains(operation.method())) {
            return "safe";
        }
        return parameters.stream().anyMatch(each -> each.get("wire").textValue().equals("command_id")) ? "command-id" : "never";
    }

    private static JsonNode groups(DocumentedOperation operation, String rule, JsonNode groups, List<ObjectNode> parameters) {
        Set<String> unknown = new TreeSet<>();
        groups.forEach(group -> group.forEach(name -> unknown.add(name.textValue())));
        parameters.forEach(parameter -> unknown.remove(parameter.get("name").textValue()));
        if (!unknown.isEmpty()) {
            throw CatalogException.listing(operation.id() + " has no such parameters, which '" + rule + "' names", unknown);
        }
        return groups;
    }

    private static void refuseAmbiguousNames(DocumentedOperation operation, List<ObjectNode> parameters) {
        Set<String> names = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        parameters.stream().map(each -> each.get("name").textValue()).filter(name -> !names.add(name)).forEach(twice::add);
        if (!twice.isEmpty()) {
            throw CatalogException.listing(operation.id() + " has two parameters of the same name", twice);
        }
    }
}
