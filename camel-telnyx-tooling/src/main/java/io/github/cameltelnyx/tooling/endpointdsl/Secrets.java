package io.github.cameltelnyx.tooling.endpointdsl;

import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a value is a credential, or may have one somewhere inside it. */
final class Secrets {

    private Secrets() {
    }

    static boolean in(JsonNode resource, JsonNode schema) {
        return in(resource, schema, new HashSet<>());
    }

    private static boolean in(JsonNode resource, JsonNode node, Set<String> seen) {
        if (node.path("secret").asBoolean()) {
            return true;
        }
        JsonNode type = node.path("ref");
        if (type.isTextual() && seen.add(type.textValue())
                && in(resource, resource.path("types").path(type.textValue()), seen)) {
            return true;
        }
        for (JsonNode inner : node) {
            if (in(resource, inner, seen)) {
                return true;
            }
        }
        return false;
    }
}
