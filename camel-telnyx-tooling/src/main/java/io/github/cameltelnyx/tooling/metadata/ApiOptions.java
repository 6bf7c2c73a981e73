package io.github.cameltelnyx.tooling.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import org.apache.camel.tooling.model.ApiMethodModel;
import org.apache.camel.tooling.model.ApiModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.ApiOptionModel;

/** Adds the operations of the catalogue to a component's model, so that Camel's tools know every parameter of each. */
final class ApiOptions {

    private static final Map<String, String> JAVA_TYPES = Map.of("string", "java.lang.String", "words", "java.lang.String",
            "integer", "java.lang.Integer", "number", "java.lang.Number", "boolean", "java.lang.Boolean", "array",
            "java.util.List", "map", "java.util.Map", "object", "java.util.Map", "union", "java.util.Map");

    private ApiOptions() {
    }

    static void addTo(ComponentModel component, List<JsonNode> resources) {
        component.getApiOptions().clear();
        for (JsonNode resource : resources) {
            ApiModel api = new ApiModel();
            api.setName(resource.get("resource").textValue());
            api.setDescription(resource.get("description").textValue());
            api.setProducerOnly(true);
            component.getApiOptions().add(api);
            for (JsonNode operation : resource.path("operations")) {
                ApiMethodModel method = api.newMethod(operation.get("name").textValue());
                method.setDescription(operation.get("description").textValue());
                method.addSignature("java.util.Map " + method.getName() + "()");
                operation.path("parameters")
                        .forEach(parameter -> method.addApiOptionModel(option(resource, parameter,
                                method.getOptions().size())));
            }
        }
    }

    private static ApiOptionModel option(JsonNode resource, JsonNode parameter, int index) {
        JsonNode schema = CatalogFiles.resolve(resource, parameter.get("schema"));
        ApiOptionModel option = new ApiOptionModel();
        option.setIndex(index);
        option.setKind("parameter");
        option.setName(parameter.get("name").textValue());
        option.setDisplayName(title(option.getName()));
        option.setDescription(parameter.get("description").textValue());
        option.setGroup("producer");
        option.setLabel("producer");
        // Never required here: the catalogue would demand it in the URI, while a header or the body may give it as well.
        option.setRequired(false);
        option.setOptional(!parameter.path("required").asBoolean());
        option.setSecret(schema.path("secret").asBoolean());
        type(option, schema);
        JsonNode standard = schema.path("default");
        option.setDefaultValue(standard.isMissingNode()
                ? null
                : standard.isBoolean()
                        ? (Object) standard.booleanValue()
                        : standard.isNumber() ? standard.numberValue() : standard.textValue());
        return option;
    }

    /** A number that may also be a word, and a list of words, are text for Camel's tools, or they would refuse a good one. */
    private static void type(ApiOptionModel option, JsonNode schema) {
        String type = schema.path("type").asText();
        boolean words = schema.has("also") || type.equals("words");
        option.setJavaType(words ? "java.lang.String" : JAVA_TYPES.getOrDefault(type, "java.lang.Object"));
        option.setType(switch (words ? "string" : type) {
            case "string", "integer", "number", "boolean", "array" -> words ? "string" : type;
            default -> "object";
        });
        if (schema.has("enum") && !words) {
            List<String> values = new ArrayList<>();
            schema.get("enum").forEach(value -> values.add(value.asText()));
            option.setEnums(values);
            option.setType("enum");
        }
    }

    /** callControlId as "Call Control Id", which is how Camel titles its own options. */
    private static String title(String name) {
        StringBuilder title = new StringBuilder();
        for (char letter : name.toCharArray()) {
            title.append(Character.isUpperCase(letter) ? " " : "").append(letter);
        }
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        return title.toString();
    }
}
