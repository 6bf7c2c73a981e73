package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** An operation as Telnyx's document has it, with the parameters that its path shares among methods. */
record DocumentedOperation(String method, String path, JsonNode node, JsonNode shared) {

    String id() {
        return node.path("operationId").asText();
    }

    List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        shared.forEach(parameters::add);
        node.path("parameters").forEach(parameters::add);
        return parameters;
    }
}
