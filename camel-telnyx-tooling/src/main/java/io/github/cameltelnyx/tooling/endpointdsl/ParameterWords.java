package io.github.cameltelnyx.tooling.endpointdsl;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What a parameter's method says of it. */
final class ParameterWords {

    private static final int MOST_WORDS = 40;

    private ParameterWords() {
    }

    static String of(JsonNode parameter, JsonNode schema) {
        StringBuilder words = new StringBuilder(parameter.get("description").textValue());
        if (parameter.path("required").asBoolean()) {
            words.append(" Required, here, as a header or in the body.");
        }
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(word -> allowed.add(word.asText()));
        if (!allowed.isEmpty()) {
            words.append(" One of ").append(String.join(", ", allowed.subList(0, Math.min(MOST_WORDS, allowed.size()))));
            words.append(allowed.size() > MOST_WORDS ? ", and more, listed in the manual." : ".");
        }
        words.append(bounds(schema));
        if (schema.has("default")) {
            words.append(" Default: ").append(schema.get("default").asText()).append('.');
        }
        return words + (schema.path("secret").asBoolean() ? " Secret: kept out of logs." : "");
    }

    private static String bounds(JsonNode schema) {
        String least = schema.has("minimum") ? " At least " + schema.get("minimum").asText() + "." : "";
        String most = schema.has("maximum") ? " At most " + schema.get("maximum").asText() + "." : "";
        return least + most;
    }
}
