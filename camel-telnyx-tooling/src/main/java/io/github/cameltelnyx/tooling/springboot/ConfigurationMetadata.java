package io.github.cameltelnyx.tooling.springboot;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;

/**
 * The properties of both components in Spring Boot's format for configuration metadata: their types, defaults and values are those
 * of the components' options.
 */
final class ConfigurationMetadata {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> TYPES = Map.of("boolean", "java.lang.Boolean", "integer", "java.lang.Integer",
            "duration", "java.time.Duration");

    private final ArrayNode groups = JSON.arrayNode();
    private final ArrayNode properties = JSON.arrayNode();
    private final ArrayNode hints = JSON.arrayNode();

    private ConfigurationMetadata() {
    }

    static JsonNode of(List<ComponentModel> components) {
        ConfigurationMetadata metadata = new ConfigurationMetadata();
        components.forEach(metadata::add);
        ObjectNode all = JSON.objectNode();
        all.set("groups", metadata.groups);
        all.set("properties", metadata.properties);
        all.set("hints", metadata.hints);
        return all;
    }

    private void add(ComponentModel component) {
        String prefix = "camel.component." + component.getScheme();
        groups.addObject()
                .put("name", prefix)
                .put("type", component.getJavaType())
                .put("description", component.getDescription());
        addSwitch(prefix + ".enabled", "Whether the properties of the component " + component.getScheme() + " are used.");
        addSwitch(prefix + ".customizer.enabled", "Whether the properties are set on the component "
                + component.getScheme() + ".");
        component.getComponentOptions()
                .stream()
                .sorted(Comparator.comparing(ComponentOptionModel::getName))
                .forEach(option -> add(prefix + "." + dashed(option.getName()), option));
    }

    private void addSwitch(String name, String description) {
        properties.addObject()
                .put("name", name)
                .put("type", TYPES.get("boolean"))
                .put("description", description)
                .put("defaultValue", true);
    }

    private void add(String name, ComponentOptionModel option) {
        boolean bean = option.getType().equals("object");
        ObjectNode property = properties.addObject()
                .put("name", name)
                .put("type", TYPES.getOrDefault(option.getType(), option.getJavaType()))
                .put("description", bean
                        ? option.getDescription() + " A reference to a bean, as in #bean:name."
                        : option.getDescription());
        if (option.getDefaultValue() != null) {
            property.set("defaultValue", defaultValue(option));
        }
        if (option.getEnums() != null) {
            ArrayNode values = hints.addObject().put("name", name).putArray("values");
            option.getEnums().forEach(value -> values.addObject().put("value", value));
        }
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static JsonNode defaultValue(ComponentOptionModel option) {
        String text = String.valueOf(option.getDefaultValue());
        return switch (option.getType()) {
            case "boolean" -> JSON.booleanNode(Boolean.parseBoolean(text));
            case "integer" -> JSON.numberNode(Long.parseLong(text));
            case "duration" -> JSON.textNode(text + "ms");
            default -> JSON.textNode(text);
        };
    }
}
