package io.github.cameltelnyx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.Parameter;
import io.github.cameltelnyx.operation.Parameter.Location;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every request that the producer sends against Telnyx's own document, by a validator and a generator that know
 * nothing of the catalogue: what it allows is sent, and arrives as it was given; what it refuses is never sent.
 */
class OpenApiContractTest extends ProducerTestSupport {

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    /** As Telnyx wrote it, but for what the catalogue has laxer. */
    private TelnyxDocument document;
    private JsonNode schema;
    private String schemaPointer;
    private DocumentValues values;
    private WrongValues wrongValues;
    private TelnyxDocument corrected;

    @BeforeEach
    void readDocument() throws Exception {
        SERVER_LOG.setLevel(Level.WARNING);
        JsonNode source = TelnyxDocument.read();
        document = new TelnyxDocument(DocumentCorrections.apply(source, true));
        corrected = new TelnyxDocument(DocumentCorrections.apply(source, false));
        values = new DocumentValues(corrected);
        wrongValues = new WrongValues(corrected, values);
        telnyx.setDispatcher(new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                // Without a body the answer is one packet, for which the client never waits.
                return new MockResponse();
            }
        });
    }

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

    private void use(Operation operation) {
        assertThat(document.operation(operation.method(), operation.path()).isObject()).as("the document has it").isTrue();
        schemaPointer = TelnyxDocument.bodyPointer(operation.method(), operation.path(), "application/json");
        schema = corrected.resolve(corrected.at(schemaPointer));
    }

    private boolean isRefused(Operation operation, ObjectNode body) {
        return send(operation.uri(), body.toString(), Map.of()).getException() instanceof IllegalArgumentException;
    }

    /** A number or a boolean for a text is no mistake: it becomes the text. */
    private boolean sentAsText(ObjectNode given) throws Exception {
        JsonNode sent = json.readTree(request().getBody().readUtf8());
        return corrected.problems(schemaPointer, sent).isEmpty() && texts(expected(sent, given)).equals(texts(sent));
    }

    private String texts(JsonNode value) throws Exception {
        return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(json.treeToValue(value, Object.class))
                .replace("\"", "");
    }

    private void assertAccepted(Operation operation, ObjectNode parameters) throws Exception {
        assertThat(document.problems(schemaPointer, parameters)).as("the document takes %s", parameters).isEmpty();
        assertSent(operation, parameters, send(operation.uri(), parameters.toString(), Map.of()));
        Map<String, Object> headers = new HashMap<>();
        parameters.properties()
                .forEach(entry -> headers.put(ParameterSources.header(operation.requireParameter(entry.getKey())),
                        entry.getValue().isTextual() ? entry.getValue().asText() : entry.getValue().toString()));
        assertSent(operation, parameters, send(operation.uri(), null, headers));
    }

    private void assertSent(Operation operation, ObjectNode parameters, Exchange exchange) throws Exception {
        assertThat(exchange.getException()).as("%s with %s", operation.uri(), parameters).isNull();
        RecordedRequest request = request();
        assertThat(request.getMethod()).isEqualTo(operation.method());
        assertThat(request.getPath()).isEqualTo("/v2" + operation.path().replace("{call_control_id}", CALL));
        String text = request.getBody().readUtf8();
        JsonNode content = document.operation(operation.method(), operation.path()).path("requestBody").path("content");
        if (content.isMissingNode()) {
            assertThat(text).isEmpty();
            return;
        }
        assertThat(content.has(request.getHeader("Content-Type"))).as(request.getHeader("Content-Type")).isTrue();
        JsonNode body = json.readTree(text);
        assertThat(document.problems(schemaPointer, body)).as("%s sends %s", operation.uri(), text).isEmpty();
        assertThat(body).as("what %s sends", operation.uri()).isEqualTo(expected(body, parameters));
    }

    /** What was given; but client_state is sent as base64, and a command_id derived where none is given. */
    private JsonNode expected(JsonNode body, ObjectNode parameters) throws Exception {
        ObjectNode expected = (ObjectNode) json.readTree(parameters.toString());
        if (expected.has("client_state")) {
            byte[] state = expected.path("client_state").asText().getBytes(StandardCharsets.UTF_8);
            expected.put("client_state", Base64.getEncoder().encodeToString(state));
        }
        if (schema.path("properties").has("command_id") && !expected.has("command_id")) {
            expected.set("command_id", body.path("command_id"));
        }
        return expected;
    }
}
