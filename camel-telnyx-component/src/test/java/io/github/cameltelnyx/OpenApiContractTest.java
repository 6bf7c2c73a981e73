package io.github.cameltelnyx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.Parameter;
import io.github.cameltelnyx.operation.Parameter.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.cameltelnyx.DocumentValues.NODES;
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
        List<String> names = new ArrayList<>(document.path());
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        names.addAll(document.files());

        assertThat(operation.parameters()).extracting(Parameter::wireName).containsExactlyInAnyOrderElementsOf(names);
        assertThat(wireNames(operation, Parameter::required)).isEqualTo(document.required());
        assertThat(wireNames(operation, parameter -> parameter.location() == Location.PATH)).isEqualTo(document.path());
        assertThat(wireNames(operation, parameter -> parameter.location() == Location.QUERY)).isEqualTo(document.query());
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
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            all.set(property.getKey(), values.first(property.getValue()));
            if (!corrected.problems(all).isEmpty()) {
                // It excludes one of those before it.
                assertThat(isRefused(operation, all)).as("%s", all).isTrue();
                all.remove(property.getKey());
            }
        }

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
                if (!corrected.problems(body).isEmpty() && !isRefused(operation, body) && !sentAsText(body)) {
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
        int sentBefore = telnyx.getRequestCount();

        for (JsonNode name : schema.path("required")) {
            ObjectNode body = values.required(schema);
            body.remove(name.asText());
            assertThat(isRefused(operation, body)).as("without %s", name).isTrue();
        }
        if (schema.has("anyOf")) {
            assertThat(isRefused(operation, NODES.objectNode())).as("with nothing of which one is required").isTrue();
        }
        assertThat(isRefused(operation, values.required(schema).put("no_such_parameter", 1))).isTrue();
        assertThat(telnyx.getRequestCount()).as("requests sent").isEqualTo(sentBefore);
    }

    private static Set<String> wireNames(Operation operation, Predicate<Parameter> chosen) {
        return operation.parameters().stream().filter(chosen).map(Parameter::wireName).collect(Collectors.toSet());
    }
}
