package io.github.cameltelnyx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.operation.Operation;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends what a test makes of Telnyx's document by the real producer, and holds what arrives against the document. */
abstract class OpenApiContractSupport extends ProducerTestSupport {

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    /** As Telnyx wrote it, but for what the catalogue has laxer. */
    TelnyxDocument document;
    JsonNode schema;
    String schemaPointer;
    DocumentValues values;
    WrongValues wrongValues;
    TelnyxDocument corrected;

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

    void use(Operation operation) {
        assertThat(document.operation(operation.method(), operation.path()).isObject()).as("the document has it").isTrue();
        schemaPointer = TelnyxDocument.bodyPointer(operation.method(), operation.path(), "application/json");
        schema = corrected.resolve(corrected.at(schemaPointer));
    }

    boolean isRefused(Operation operation, ObjectNode body) {
        return send(operation.uri(), body.toString(), Map.of()).getException() instanceof IllegalArgumentException;
    }

    /** A number or a boolean for a text is no mistake: it becomes the text. */
    boolean sentAsText(ObjectNode given) throws Exception {
        JsonNode sent = json.readTree(request().getBody().readUtf8());
        return corrected.problems(schemaPointer, sent).isEmpty() && texts(expected(sent, given)).equals(texts(sent));
    }

    private String texts(JsonNode value) throws Exception {
        return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(json.treeToValue(value, Object.class))
                .replace("\"", "");
    }

    void assertAccepted(Operation operation, ObjectNode parameters) throws Exception {
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
