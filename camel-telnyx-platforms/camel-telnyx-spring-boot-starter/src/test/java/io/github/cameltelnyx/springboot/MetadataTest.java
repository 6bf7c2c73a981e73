package io.github.cameltelnyx.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The properties are the components' options, as the components' own metadata has them: no more, no fewer, no others. */
class MetadataTest {

    private static final List<String> SWITCHES = List.of("enabled", "customizer.enabled");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"telnyx", "telnyx-webhook"})
    void everyOptionIsAPropertyAndEveryPropertyAnOption(String scheme) throws IOException {
        Set<String> options = new TreeSet<>(SWITCHES);
        options(scheme).fieldNames().forEachRemaining(option -> options.add(dashed(option)));
        assertThat(properties(scheme).keySet()).isEqualTo(options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telnyx", "telnyx-webhook"})
    void everyPropertyIsDescribedAsItsOption(String scheme) throws IOException {
        Map<String, JsonNode> properties = properties(scheme);
        options(scheme).properties().forEach(option -> {
            JsonNode property = properties.get(dashed(option.getKey()));
            assertThat(property.get("description").textValue()).startsWith(option.getValue().get("description").textValue());
            assertThat(property.has("defaultValue")).as(option.getKey()).isEqualTo(option.getValue().has("defaultValue"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"telnyx", "telnyx-webhook"})
    void theDefaultsInTheMetadataBindAndChangeNothing(String scheme) throws IOException {
        Map<String, Object> defaults = new HashMap<>();
        properties(scheme).forEach((name, property) -> {
            if (property.has("defaultValue")) {
                defaults.put("camel.component." + scheme + "." + name, property.get("defaultValue").asText());
            }
        });
        assertThat(defaults).hasSizeGreaterThan(8);
        assertThat(values(scheme, defaults)).isEqualTo(values(scheme, Map.of()));
    }

    /** By each option's type a value that is not its default, and what the component has then. */
    @ParameterizedTest
    @ValueSource(strings = {"telnyx", "telnyx-webhook"})
    void everyPropertySetsItsOption(String scheme) throws IOException {
        Map<String, Object> given = new HashMap<>();
        Map<String, Object> expected = new TreeMap<>();
        options(scheme).properties().forEach(entry -> {
            JsonNode option = entry.getValue();
            String value = another(option);
            if (value != null) {
                given.put("camel.component." + scheme + "." + dashed(entry.getKey()), value);
                expected.put(entry.getKey(), option.get("type").textValue().equals("duration") ? "4321" : value);
            }
        });
        Map<String, Object> values = values(scheme, given);
        values.keySet().retainAll(expected.keySet());
        assertThat(values).hasSameSizeAs(expected);
        values.forEach((name, value) -> assertThat(String.valueOf(value)).as(name)
                .isEqualToIgnoringCase(String.valueOf(expected.get(name))));
    }

    private static String another(JsonNode option) {
        String standard = option.path("defaultValue").asText();
        return switch (option.get("type").textValue()) {
            case "boolean" -> standard.equals("true") ? "false" : "true";
            case "integer" -> "77";
            case "duration" -> "4s321ms";
            case "string" -> "some text";
            case "enum" -> option.get("enum").get(1).textValue();
            // Beans: OptionsTest.
            default -> null;
        };
    }

    private static Map<String, Object> values(String scheme, Map<String, Object> properties) throws IOException {
        try (ConfigurableApplicationContext application = Application.start(properties)) {
            // Not started: some of the values lead nowhere.
            Component component = application.getBean(CamelContext.class).getComponent(scheme, true, false);
            PropertyConfigurerGetter getter = (PropertyConfigurerGetter) component.getComponentPropertyConfigurer();
            Map<String, Object> values = new TreeMap<>();
            options(scheme).properties()
                    .stream()
                    .filter(option -> !option.getValue().get("type").textValue().equals("object"))
                    .forEach(option -> values.put(option.getKey(), getter.getOptionValue(component, option.getKey(), false)));
            return values;
        }
    }

    private static JsonNode options(String scheme) throws IOException {
        return read("org/apache/camel/catalog/components/" + scheme + ".json").get("componentProperties");
    }

    /** The project's own by their names after the prefix. */
    private static Map<String, JsonNode> properties(String scheme) throws IOException {
        String prefix = "camel.component." + scheme + ".";
        Map<String, JsonNode> properties = new TreeMap<>();
        for (JsonNode property : own("META-INF/spring-configuration-metadata.json").get("properties")) {
            String name = property.get("name").textValue();
            if (name.startsWith(prefix)) {
                properties.put(name.substring(prefix.length()), property);
            }
        }
        return properties;
    }

    private static JsonNode own(String name) throws IOException {
        for (var urls = TelnyxAutoConfiguration.class.getClassLoader().getResources(name); urls.hasMoreElements();) {
            JsonNode json = JSON.readTree(urls.nextElement());
            if (json.toString().contains("camel.component.telnyx")) {
                return json;
            }
        }
        throw new AssertionError("No " + name + " of the starter");
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = TelnyxAutoConfiguration.class.getClassLoader().getResourceAsStream(name)) {
            return JSON.readTree(in);
        }
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase();
    }
}
