package io.github.cameltelnyx.tooling.catalog;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event as Telnyx's document has it.
 *
 * @param webhook the document's name for it, which often is not its type
 * @param types   the types that it may have; none where the document does not list them
 * @param payload the schema of what it says; of the whole event where it has no envelope
 */
record DocumentedEvent(String webhook, List<String> types, JsonNode payload) {

    static DocumentedEvent of(OpenApiDocument document, String webhook, JsonNode node) {
        JsonNode body = merged(document, node.at("/post/requestBody/content/application~1json/schema"));
        JsonNode data = body.at("/properties/data").isMissingNode() ? body : merged(document, body.at("/properties/data"));
        JsonNode payload = data.at("/properties/payload");
        return new DocumentedEvent(webhook,
                SchemaForm.words(merged(document, data.at("/properties/event_type"))).stream().map(JsonNode::asText).toList(),
                payload.isMissingNode() ? data : merged(document, payload));
    }

    private static JsonNode merged(OpenApiDocument document, JsonNode schema) {
        return SchemaForm.merged(document, document.resolve(schema));
    }
}
