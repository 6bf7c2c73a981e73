package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.TelnyxDocument;

/**
 * An event with every field that Telnyx's document gives it, made of the document's own examples.
 *
 * @param webhook the document's name for it
 * @param body    as Telnyx would send it
 */
record DocumentedEvent(String webhook, ObjectNode body) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** One for each type that the document gives the webhook. */
    static List<DocumentedEvent> of(TelnyxDocument document, String webhook) {
        ObjectNode body = (ObjectNode) value(document, document.at(schema(webhook)));
        JsonNode envelope = document.resolve(document.at(schema(webhook)));
        JsonNode data = envelope.at("/properties/data").isMissingNode()
                ? envelope
                : document.resolve(envelope.at("/properties/data"));
        List<DocumentedEvent> events = new ArrayList<>();
        document.resolve(data.at("/properties/event_type")).path("enum").forEach(type -> {
            DocumentedEvent event = new DocumentedEvent(webhook, body.deepCopy());
            ((ObjectNode) event.data()).set("event_type", type);
            events.add(event);
        });
        return events.isEmpty() ? List.of(new DocumentedEvent(webhook, body)) : events;
    }

    static String schema(String webhook) {
        return "/webhooks/" + TelnyxDocument.escape(webhook) + "/post/requestBody/content/application~1json/schema";
    }

    JsonNode data() {
        return body.has("data") ? body.get("data") : body;
    }

    private static JsonNode value(TelnyxDocument document, JsonNode given) {
        JsonNode schema = document.resolve(given);
        if (schema.has("properties")) {
            ObjectNode object = JSON.objectNode();
            schema.get("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), value(document, property.getValue())));
            return object;
        }
        if (schema.has("items")) {
            return JSON.arrayNode().add(value(document, schema.get("items")));
        }
        if (schema.has("oneOf")) {
            return value(document, schema.at("/oneOf/0"));
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        return schema.has("example") ? schema.get("example") : plain(schema);
    }

    private static JsonNode plain(JsonNode schema) {
        JsonNode type = schema.path("type").isArray() ? schema.at("/type/0") : schema.path("type");
        return switch (type.asText()) {
            case "integer", "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(true);
            case "object" -> JSON.objectNode();
            // A time, and as long as the document wants a digest to be.
            default -> JSON.textNode("2025-08-22T16:23:54.496464+00:00");
        };
    }

    @Override
    public String toString() {
        return webhook + " as " + data().path("event_type").asText("itself");
    }
}
