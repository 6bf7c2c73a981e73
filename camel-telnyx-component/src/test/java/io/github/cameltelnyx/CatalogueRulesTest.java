package io.github.cameltelnyx;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.Parameter.Location;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules that every operation of the catalogue keeps, whoever adds it. */
class CatalogueRulesTest {

    private static final String METADATA = "/META-INF/io/github/cameltelnyx/telnyx.json";

    /** A bridge has a call_control_id in its path and another one in its body, which Telnyx's own libraries call this. */
    private static final String OTHER_CALL = "callControlIdToBridgeWith";

    /** As AI of AIAssistantId, and S of StatusCallback. */
    private static final Pattern FIRST_WORD = Pattern.compile("^([A-Z]+(?=[A-Z][a-z])|[A-Z])");

    private final Set<String> parameterNames = OperationCatalog.standard().parameterNames();

    @Test
    void noHeaderThatIsWrittenIsAParametersButTheCalls() throws Exception {
        Set<String> parameterHeaders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        OperationCatalog.standard()
                .resources()
                .forEach(resource -> OperationCatalog.standard()
                        .operations(resource)
                        .forEach(operation -> operation.parameters()
                                .forEach(parameter -> parameterHeaders.add(HeaderParameters.name(parameter)))));

        assertThat(parameterHeaders).contains("CamelTelnyxVoice", TelnyxConstants.CALL_CONTROL_ID);
        assertThat(headersWeWrite()).hasSizeGreaterThan(8).noneMatch(parameterHeaders::contains);
    }

    @Test
    void noOptionOfTheEndpointHasTheNameOfAParameter() throws IOException {
        Set<String> options = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        read(METADATA).path("properties").fieldNames().forEachRemaining(options::add);

        assertThat(options).contains("apiKey", "inBody");
        // The option is what the parameter has where nothing else gives it.
        options.remove("accountSid");
        assertThat(parameterNames).noneMatch(options::contains);
    }

    @Test
    void everyNameHasADescriptionThatEndsWithAPeriod() throws IOException {
        List<JsonNode> described = new ArrayList<>();
        for (JsonNode file : files()) {
            described.add(file);
            file.path("operations").forEach(described::add);
            described.addAll(named(file));
        }

        assertThat(described).hasSizeGreaterThan(100)
                .allSatisfy(node -> assertThat(node.path("description").asText())
                        .as("description of %s", node.path("name").asText())
                        .matches("(?s)\\S.{8,}\\."));
    }

    @Test
    void aNameInCamelIsTheWiresInCamelCase() throws IOException {
        for (JsonNode file : files()) {
            assertThat(named(file)).filteredOn(node -> !node.path("name").asText().equals(OTHER_CALL))
                    .allSatisfy(
                            node -> assertThat(node.path("name").asText()).isEqualTo(camelCase(node.path("wire").asText())));
        }
    }

    @Test
    void operationsAreCamelCaseVerbsAndResourcesKebabCase() throws IOException {
        for (JsonNode file : files()) {
            assertThat(file.path("resource").asText()).matches("[a-z]+(-[a-z]+)*");
            assertThat(file.path("operations")).allSatisfy(operation -> {
                assertThat(operation.path("name").asText()).matches("[a-z]+([A-Z][a-z]+)*");
                assertThat(operation.path("path").asText()).startsWith("/");
            });
        }
    }

    @Test
    void everyPlaceInAPathIsARequiredParameter() {
        OperationCatalog.standard()
                .resources()
                .forEach(resource -> OperationCatalog.standard()
                        .operations(resource)
                        .forEach(operation -> assertThat(places(operation.path()))
                                .allSatisfy(place -> assertThat(operation.parameters())
                                        .anyMatch(parameter -> parameter.location() == Location.PATH && parameter.required()
                                                && parameter.wireName().equals(place)))));
    }

    private static List<String> headersWeWrite() throws IllegalAccessException {
        List<String> headers = new ArrayList<>();
        for (Field field : TelnyxConstants.class.getFields()) {
            headers.add((String) field.get(null));
        }
        headers.removeAll(Arrays.asList(TelnyxConstants.HEADER_PREFIX, TelnyxConstants.CALL_CONTROL_ID));
        return headers;
    }

    private static List<String> places(String path) {
        return Pattern.compile("\\{([^}]+)}").matcher(path).results().map(place -> place.group(1)).toList();
    }

    /** Everything with a name on the wire, at every depth. */
    private static List<JsonNode> named(JsonNode file) {
        return file.findParents("wire");
    }

    private static String camelCase(String wire) {
        StringBuilder name = new StringBuilder();
        for (String word : wire.split("[^A-Za-z0-9]+")) {
            name.append(name.isEmpty()
                    ? FIRST_WORD.matcher(word).replaceFirst(first -> first.group().toLowerCase(Locale.ROOT))
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static List<JsonNode> files() throws IOException {
        return WholeCatalogue.files();
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = CatalogueRulesTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        }
    }
}
