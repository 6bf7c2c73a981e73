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

/** Turns schemas of the document into those of the catalogue. One instance serves one resource and keeps its named types. */
final class SchemaConverter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final OpenApiDocument document;
    private final Overlay overlay;
    private final ChoiceConverter choices = new ChoiceConverter(this);
    private final Map<String, ObjectNode> types = new TreeMap<>();
    private final Set<String> undescribed = new TreeSet<>();

    SchemaConverter(OpenApiDocument document, Overlay overlay) {
        this.document = document;
        this.overlay = overlay;
    }

    Map<String, ObjectNode> types() {
        return types;
    }

    /** @return the places without a description of ours */
    Set<String> undescribed() {
        return undescribed;
    }

    ObjectNode convert(JsonNode given, Place place) {
        String name = OpenApiDocument.schemaName(given).orElse(null);
        JsonNode schema = SchemaForm.merged(document, document.resolve(given));
        if (name == null) {
            return convertHere(schema, place);
        }
        if (overlay.replaces(name)) {
            return overlay.schema(name).correct(PlainSchema.of("string", schema));
        }
        if (!SchemaForm.deservesName(schema)) {
            return overlay.schema(name).correct(convertHere(schema, place));
        }
        if (!types.containsKey(name)) {
            types.put(name, JSON.objectNode()); // so that a schema that holds itself comes to an end
            types.put(name, overlay.schema(name).correct(convertHere(schema, Place.schema(name))));
        }
        return JSON.objectNode().put("ref", name);
    }

    /** A parameter or property, with our description of it. */
    ObjectNode property(String wire, JsonNode schema, boolean required, Place place) {
        Note note = overlay.note(place, wire);
        ObjectNode converted = convert(schema, place);
        if (note.corrects()) {
            if (converted.has("ref") && !note.corrections().has("schema")) {
                throw new CatalogException(place + " is of the schema " + converted.get("ref").textValue()
                        + ": correct that one in the overlay, or replace it here by a 'schema'");
            }
            converted = note.correct(converted);
        }
        if (note.description() == null) {
            undescribed.add(place.toString());
        }
        ObjectNode property = JSON.objectNode().put("name", note.name(ParameterName.of(wire))).put("wire", wire);
        if (note.required(required)) {
            property.put("required", true);
        }
        property.put("description", note.description());
        property.set("schema", SchemaOrder.sorted(converted));
        return property;
    }

    private ObjectNode convertHere(JsonNode schema, Place place) {
        if (ChoiceConverter.isChoice(schema)) {
            return choices.convert(schema, place);
        }
        List<String> kinds = SchemaForm.types(schema);
        return switch (kinds.isEmpty() ? "" : kinds.get(0)) {
            case "" -> PlainSchema.of("any", JSON.objectNode());
            case "array" -> array(schema, place);
            case "object" -> object(schema, place);
            default -> PlainSchema.of(kinds.get(0), schema);
        };
    }

    private ObjectNode array(JsonNode schema, Place place) {
        ObjectNode array = JSON.objectNode().put("type", "array");
        array.set("items", SchemaOrder.sorted(convert(schema.path("items").isObject() ? schema.get("items") : JSON.objectNode(),
                place.items())));
        for (String key : List.of("minItems", "maxItems")) {
            if (schema.has(key)) {
                array.set(key, schema.get(key));
            }
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, Place place) {
        JsonNode others = schema.path("additionalProperties");
        if (schema.path("properties").isEmpty() && !(others.isBoolean() && !others.booleanValue())) {
            ObjectNode map = JSON.objectNode().put("type", "map");
            map.set("values", SchemaOrder.sorted(convert(others.isObject() ? others : JSON.objectNode(), place.values())));
            return map;
        }
        ObjectNode object = JSON.objectNode().put("type", "object");
        object.putArray("properties").addAll(properties(schema, place));
        if (others.isObject() || others.asBoolean(false)) {
            object.put("open", true);
        }
        return object;
    }

    /** The properties of an object, required ones first, then by name; those that only an answer has are left out. */
    List<ObjectNode> properties(JsonNode schema, Place place) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        List<ObjectNode> properties = new ArrayList<>();
        schema.path("properties").properties().forEach(entry -> {
            JsonNode property = entry.getValue();
            if (!document.resolve(property).path("readOnly").asBoolean()) {
                properties.add(property(entry.getKey(), property, required.contains(entry.getKey()),
                        place.property(entry.getKey())));
            }
        });
        properties.sort(SchemaOrder.PARAMETERS);
        return properties;
    }
}
