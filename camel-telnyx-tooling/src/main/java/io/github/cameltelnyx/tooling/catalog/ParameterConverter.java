package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parameters of an operation: those of its path and query, and the properties of its body. */
final class ParameterConverter {

    private final OpenApiDocument document;
    private final SchemaConverter schemas;

    ParameterConverter(OpenApiDocument document, SchemaConverter schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    List<ObjectNode> declared(DocumentedOperation operation) {
        List<ObjectNode> parameters = new ArrayList<>();
        for (JsonNode each : operation.parameters()) {
            JsonNode parameter = document.resolve(each);
            String place = parameter.path("in").asText();
            if (!Set.of("path", "query").contains(place)) {
                throw new CatalogException(operation.id() + " has the parameter " + parameter.path("name").asText()
                        + " in the " + place + ", for which the catalogue has no word");
            }
            add(parameters, operation, place, parameter.get("name").textValue(), parameter.path("schema"),
                    parameter.path("required").asBoolean());
        }
        return parameters;
    }

    /** A filter that is an object on the page becomes one parameter for each of its leaves: {@code filter[created_at][gte]}. */
    private void add(List<ObjectNode> parameters, DocumentedOperation operation, String place, String wire, JsonNode schema,
            boolean required) {
        JsonNode resolved = document.resolve(schema);
        if (place.equals("query") && resolved.has("properties")) {
            resolved.get("properties")
                    .properties()
                    .forEach(property -> add(parameters, operation, place,
                            wire + "[" + property.getKey() + "]", property.getValue(), false));
            return;
        }
        // Telnyx's own pages write a list within a filter as filter[content_type][].
        boolean listed = wire.contains("[") && SchemaForm.types(resolved).contains("array");
        parameters.add(located(operation, place, listed ? wire + "[]" : wire, schema, required));
    }

    List<ObjectNode> body(DocumentedOperation operation, JsonNode schema) {
        ObjectNode body = SchemaForm.merged(document, document.resolve(schema));
        Map<String, JsonNode> properties = new TreeMap<>();
        Set<String> required = required(body);
        List<JsonNode> choices = SchemaForm.choices(body)
                .stream()
                .map(choice -> (JsonNode) SchemaForm.merged(document,
                        document.resolve(choice)))
                .toList();
        if (!choices.isEmpty()) {
            // Only what every form of the body requires is required; Telnyx tells whether the forms are mixed.
            Set<String> common = new TreeSet<>(required(choices.get(0)));
            choices.forEach(choice -> common.retainAll(required(choice)));
            required.addAll(common);
        }
        choices.forEach(choice -> collect(choice, properties));
        collect(body, properties);
        List<ObjectNode> parameters = new ArrayList<>();
        properties.forEach(
                (wire, property) -> parameters.add(located(operation, "body", wire, property, required.contains(wire))));
        return parameters;
    }

    private void collect(JsonNode schema, Map<String, JsonNode> properties) {
        schema.path("properties")
                .properties()
                .stream()
                .filter(entry -> !entry.getValue().has("not")
                        && !document.resolve(entry.getValue()).path("readOnly").asBoolean())
                .forEach(
                        entry -> properties.put(entry.getKey(), entry.getValue()));
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        return required;
    }

    private ObjectNode located(DocumentedOperation operation, String place, String wire, JsonNode schema, boolean required) {
        // BridgeCall has a call_control_id in its path and another one in its body: the overlay must name the second.
        boolean twice = place.equals("body") && operation.parameters()
                .stream()
                .anyMatch(
                        each -> document.resolve(each).path("name").asText().equals(wire));
        ObjectNode property = schemas.property(wire, schema, required,
                Place.operation(operation.id()).property(twice ? "body " + wire : wire));
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        for (String key : List.of("name", "wire")) {
            parameter.set(key, property.get(key));
        }
        parameter.put("in", place);
        for (String key : List.of("required", "description", "schema")) {
            if (property.has(key)) {
                parameter.set(key, property.get(key));
            }
        }
        return parameter;
    }
}
