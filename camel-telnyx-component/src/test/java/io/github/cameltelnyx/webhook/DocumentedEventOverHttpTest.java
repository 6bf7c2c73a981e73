package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.TelnyxDocument;
import io.github.cameltelnyx.event.EventTypes;
import io.github.cameltelnyx.event.TelnyxEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event of Telnyx's document, with all its fields, signed and sent over HTTP. Runs where the document is given. */
class DocumentedEventOverHttpTest extends WebhookTestBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode root;
    private TelnyxDocument document;
    private List<DocumentedEvent> events;

    DocumentedEventOverHttpTest() {
        super(Engine.VERTX);
    }

    @BeforeEach
    void readTheDocument() throws IOException {
        root = TelnyxDocument.read();
        document = new TelnyxDocument(root);
        events = root.path("webhooks")
                .properties()
                .stream()
                .flatMap(webhook -> DocumentedEvent.of(document, webhook.getKey()).stream())
                .toList();
    }

    @Test
    void theExamplesAreWhatTheDocumentAllows() {
        assertThat(root.path("webhooks")).hasSizeGreaterThanOrEqualTo(66);
        assertThat(events)
                .allSatisfy(event -> assertThat(document.problems(DocumentedEvent.schema(event.webhook()), event.body()))
                        .isEmpty());
    }

    @Test
    void everyDocumentedEventReachesItsRouteWhole() {
        RecordingRoute route = route("");
        Set<String> types = new TreeSet<>();
        int number = 0;
        for (DocumentedEvent sent : events) {
            JsonNode data = sent.data();
            if (data.has("id")) {
                ((ObjectNode) data).put("id", "id-" + ++number);
            }
            assertThat(send(bytes(sent.body().toString())).status()).as("%s", sent).isEqualTo(200);
            TelnyxEvent event = route.next().event();
            types.add(event.getEventType());
            assertThat(EventTypes.known()).as("%s", sent).contains(event.getEventType());
            assertThat(event.getId()).as("%s", sent).isEqualTo(data.path("id").asText(null));
            JsonNode payload = data.has("event_type") ? data.path("payload") : data;
            assertThat(JSON.valueToTree(event.getPayload()).toString()).as("%s", sent).isEqualTo(payload.toString());
            assertThat(event.callControlId()).as("%s", sent).isEqualTo(payload.path("call_control_id").asText(null));
            String time = data.path("occurred_at").asText(payload.path("occurred_at").asText(null));
            assertThat(event.getOccurredAt()).as("%s", sent).isEqualTo(time == null ? null : OffsetDateTime.parse(time));
        }
        assertThat(types).as("the types of the document").hasSizeGreaterThanOrEqualTo(74);
    }
}
