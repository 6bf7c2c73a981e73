package io.github.cameltelnyx;

import java.io.IOException;
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
import io.github.cameltelnyx.operation.Parameter.Location;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends what a test makes of Telnyx's document by the real producer, and holds what arrives against the document. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OpenApiContractSupport extends ProducerTestSupport {

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    private static TelnyxDocument source;
    private static TelnyxDocument correctedSource;
    /** As Telnyx wrote it, but for what the catalogue has laxer. */
    DocumentOperation document;
    DocumentOperation corrected;
    JsonNode schema;
    DocumentValues values;
    WrongValues wrongValues;

    @BeforeEach
    void readDocument() throws Exception {
        SERVER_LOG.setLevel(Level.WARNING);
        if (source == null) {
            // A megabyte, which hundreds of tests only read.
            JsonNode text = TelnyxDocument.read();
            correctedSource = new TelnyxDocument(DocumentCorrections.apply(text, false));
            source = new TelnyxDocument(DocumentCorrections.apply(text, true));
        }
        values = new DocumentValues(correctedSource);
        wrongValues = new WrongValues(correctedSource, values);
        telnyx.setDispatcher(new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                // Without a body the answer is one packet, for which the client never waits.
                return new MockResponse();
            }
        });
    }

    void use(Operation operation) {
        document = new DocumentOperation(source, operation.method(), operation.path());
        corrected = new DocumentOperation(correctedSource, operation.method(), operation.path());
        schema = corrected.schema();
    }

    /** All tests share one context and one server, which would be most of their time. */
    @Override
    void stopServer() {
        // Stopped with the class.
    }

    @AfterAll
    void stopServerOfAll() throws IOException {
        telnyx.shutdown();
    }

    boolean isRefused(Operation operation, ObjectNode parameters) {
        return send(operation.uri(), parameters.toString(), pathHeaders(operation))
                .getException() instanceof IllegalArgumentException;
    }

    /** A number or a boolean for a text is no mistake: it becomes the text. */
    boolean sentAsText(ObjectNode given) throws Exception {
        JsonNode sent = received();
        return corrected.problems(sent).isEmpty() && texts(expected(sent, given)).equals(texts(sent));
    }

    private ObjectNode received() throws IOException, InterruptedException {
        try {
            return corrected.received(request());
        } catch (IOException e) {
            throw new AssertionError("What was sent is of another type than the document has", e);
        }
    }

    private String texts(JsonNode value) throws Exception {
        return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(json.treeToValue(value, Object.class))
                .replace("\"", "");
    }

    void assertAccepted(Operation operation, ObjectNode parameters) throws Exception {
        assertThat(document.problems(parameters)).as("the document takes %s", parameters).isEmpty();
        Map<String, Object> headers = pathHeaders(operation);
        assertSent(operation, parameters, send(operation.uri(), parameters.toString(), headers));
        parameters.properties()
                .forEach(entry -> headers.put(header(operation, entry.getKey()),
                        entry.getValue().isTextual() ? entry.getValue().asText() : entry.getValue().toString()));
        assertSent(operation, parameters, send(operation.uri(), null, headers));
    }

    private Map<String, Object> pathHeaders(Operation operation) {
        Map<String, Object> headers = new HashMap<>();
        // That of the event, which would also stand for one that a conference's command requires in its body.
        headers.put(TelnyxConstants.CALL_CONTROL_ID, null);
        operation.parameters()
                .stream()
                .filter(parameter -> parameter.location() == Location.PATH)
                .forEach(parameter -> headers.put(HeaderParameters.name(parameter), CALL));
        return headers;
    }

    private static String header(Operation operation, String name) {
        return HeaderParameters.name(operation.requireParameter(name));
    }

    private void assertSent(Operation operation, ObjectNode parameters, Exchange exchange) throws Exception {
        assertThat(exchange.getException()).as("%s with %s", operation.uri(), parameters).isNull();
        RecordedRequest request = request();
        assertThat(request.getMethod()).isEqualTo(operation.method());
        assertThat(request.getRequestUrl().encodedPath()).isEqualTo("/v2" + operation.path().replaceAll("\\{[a-z_]+}", CALL));
        String type = request.getHeader("Content-Type");
        assertThat(document.hasBody() ? document.takes(type) : request.getBodySize() == 0).as("content type %s", type).isTrue();
        ObjectNode received = document.received(request);
        assertThat(document.problems(received)).as("%s sends %s", operation.uri(), received).isEmpty();
        assertThat(received).as("what %s sends", operation.uri()).isEqualTo(expected(received, parameters));
    }

    /** What was given; but client_state is sent as base64, and a command_id derived where none is given. */
    private JsonNode expected(JsonNode received, ObjectNode parameters) throws Exception {
        ObjectNode expected = (ObjectNode) json.readTree(parameters.toString());
        if (expected.has("client_state")) {
            byte[] state = expected.path("client_state").asText().getBytes(StandardCharsets.UTF_8);
            expected.put("client_state", Base64.getEncoder().encodeToString(state));
        }
        if (schema.path("properties").has("command_id") && !expected.has("command_id")) {
            expected.set("command_id", received.path("command_id"));
        }
        // A query has no way to write a list without entries.
        expected.properties().removeIf(entry -> entry.getKey().endsWith("[]") && entry.getValue().isEmpty());
        return expected;
    }
}
