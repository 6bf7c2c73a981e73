package io.github.cameltelnyx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.Parameter;
import io.github.cameltelnyx.operation.Parameter.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every request that the producer sends against Telnyx's own document, by a validator and a generator that know
 * nothing of the catalogue: what it allows is sent, and arrives as it was given; what it refuses is never sent.
 */
class OpenApiContractTest extends OpenApiContractSupport {

    static Stream<Operation> operations() {
        return OperationCatalog.standard()
                .resources()
                .stream()
                .flatMap(resource -> OperationCatalog.standard().operations(resource).stream());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationHasTheDocumentsParameters(Operation operation) {
        use(operation);
        Set<String> names = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (JsonNode given : document.operation(operation.method(), operation.path()).path("parameters")) {
            JsonNode parameter = document.resolve(given);
            names.add(parameter.path("name").asText());
            if (parameter.path("required").asBoolean()) {
                required.add(parameter.path("name").asText());
            }
            assertThat(operation.requireParameter(parameter.path("name").asText()).location())
                    .isEqualTo(parameter.path("in").asText().equals("path") ? Location.PATH : Location.QUERY);
        }

        assertThat(operation.parameters()).extracting(Parameter::wireName).containsExactlyInAnyOrderElementsOf(names);
        assertThat(operation.parameters().stream().filter(Parameter::required).map(Parameter::wireName))
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsRequiredIsEnough(Operation operation) throws Exception {
        use(operation);

        assertAccepted(operation, values.required(schema));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void eachParameterInTurnArrivesAsTheDocumentHasIt(Operation operation) throws Exception {
        use(operation);

        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            for (JsonNode value : values.valid(property.getValue())) {
                assertAccepted(operation, values.required(schema).set(property.getKey(), value));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void allParametersTogetherArriveAsTheDocumentHasThem(Operation operation) throws Exception {
        use(operation);
        ObjectNode all = values.required(schema);
        schema.path("properties")
                .properties()
                .forEach(property -> all.set(property.getKey(), values.first(property.getValue())));

        assertAccepted(operation, all);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatTheDocumentRefusesIsNeverSent(Operation operation) throws Exception {
        use(operation);
        List<String> sent = new ArrayList<>();

        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            for (JsonNode value : wrongValues.of(property.getValue())) {
                ObjectNode body = values.required(schema).set(property.getKey(), value);
                if (!corrected.problems(schemaPointer, body).isEmpty() && !isRefused(operation, body) && !sentAsText(body)) {
                    sent.add(property.getKey() + " = " + value);
                }
            }
        }

        assertThat(sent).as("wrong values that were sent").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutWhatIsRequiredNothingIsSent(Operation operation) throws Exception {
        use(operation);

        for (JsonNode name : schema.path("required")) {
            ObjectNode body = values.required(schema);
            body.remove(name.asText());
            assertThat(isRefused(operation, body)).as("without %s", name).isTrue();
        }
        assertThat(isRefused(operation, values.required(schema).put("no_such_parameter", 1))).isTrue();
        assertNothingWasSent();
    }
}
