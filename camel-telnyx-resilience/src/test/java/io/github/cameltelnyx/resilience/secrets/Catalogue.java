package io.github.cameltelnyx.resilience.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.operation.OperationCatalog;

/** The operations with values for what they require, and for every parameter that is, or holds, a secret. */
final class Catalogue {

    private static final Path FILES = Path.of("../camel-telnyx-tooling/src/main/catalogue/operations");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Catalogue() {
    }

    /**
     * One operation to send.
     *
     * @param name    as in calls/speak
     * @param values  what it requires, by the parameters' names
     * @param secrets the names of the parameters that are or hold a secret
     * @param types   of the resource
     */
    record Sent(String name, JsonNode operation, JsonNode types) {

        /** Which parameters are, or hold, a secret. */
        List<String> secrets() {
            List<String> names = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> {
                if (new SchemaValues(types, "").holdsSecret(parameter.path("schema"))) {
                    names.add(parameter.path("name").asText());
                }
            });
            return names;
        }

        /** Values of what is required, and of all secrets. */
        Map<String, Object> values(String secret) {
            SchemaValues example = new SchemaValues(types, secret);
            Map<String, Object> values = new LinkedHashMap<>();
            operation.path("parameters").forEach(parameter -> {
                String name = parameter.path("name").asText();
                if (parameter.path("required").asBoolean() || secrets().contains(name)) {
                    values.put(name, example.of(parameter.path("schema")));
                }
            });
            operation.path("requireOne").forEach(group -> {
                String one = group.get(0).asText();
                values.computeIfAbsent(one, name -> example.of(parameter(name).path("schema")));
            });
            return values;
        }

        private JsonNode parameter(String name) {
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("name").asText().equals(name)) {
                    return parameter;
                }
            }
            throw new IllegalStateException(this.name + " has no parameter " + name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sent> operations() {
        List<Sent> all = new ArrayList<>();
        for (String resource : OperationCatalog.standard().resources()) {
            JsonNode file = read(resource);
            file.path("operations")
                    .forEach(operation -> all
                            .add(new Sent(resource + "/" + operation.path("name").asText(), operation, file.path("types"))));
        }
        return all;
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String resource) {
        try {
            return JSON.readTree(FILES.resolve(resource + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
