package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventCatalogTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TempDir
    Path overlay;
    private String webhooks = "";

    @BeforeEach
    void oneEventOnOnePage() throws IOException {
        file("event-names.yaml", "pages: [calls]\nnewer: [call.newer]\ntexml: [texml.gather]");
        file("event-fields.yaml", "call_id: The call.");
        page("callEnded: {description: Ended., fields: {status: How.}}");
        Files.createDirectories(overlay.resolve("operations"));
        event("callEnded", "[call.ended]",
                "call_id: {type: string, format: uuid}, status: {type: [string, 'null'], enum: [good, bad, null], default: good}");
    }

    @Test
    void anEventHasTheDocumentsTypesAndKindsAndOurWords() throws IOException {
        assertThat(fields().at("/pages/0/events/0").toString()).isEqualTo(
                "{\"webhook\":\"callEnded\",\"types\":[\"call.ended\"],\"description\":\"Ended.\",\"fields\":[{\"field\":\"status\","
                        + "\"description\":\"How.\",\"schema\":{\"type\":\"string\",\"enum\":[\"good\",\"bad\"]}}]}");
        assertThat(fields().at("/pages/0/common/0/field").asText()).isEqualTo("call_id");
    }

    @Test
    void theComponentGetsTheNamesAlone() throws IOException {
        assertThat(YAML.readTree(written().names()).toString())
                .isEqualTo("{\"events\":[\"call.ended\",\"call.newer\",\"texml.gather\"]}");
    }

    @Test
    void theFieldsOfObjectsAndListsAreFoundByTheirWay() throws IOException {
        event("callEnded", "[call.ended]", "call_id: {type: string}, headers: {type: array, items: {type: object, properties: "
                + "{name: {type: string}}}}, data: {oneOf: [{type: object}, {type: string}]}");
        page("callEnded: {description: Ended., fields: {headers: Of SIP., 'headers[].name': Name., data: Any.}}");
        assertThat(fields().at("/pages/0/events/0/fields").findValuesAsText("field")).containsExactly("headers",
                "headers[].name", "data");
        assertThat(fields().at("/pages/0/events/0/fields/2/schema/type").asText()).isEqualTo("either");
    }

    @Test
    void aCommonFieldWithWordsOfItsOwnOrNotThereAtAllIsSaid() throws IOException {
        webhooks += "\n  callBegan: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {event_type: "
                + "{enum: [call.began]}, payload: {type: object, properties: {}}}}}}}}}";
        page("callEnded: {description: Ended., fields: {status: How., call_id: Which.}}, callBegan: {description: Began.}");
        assertThatThrownBy(this::written).hasMessageContaining("none of its events has").hasMessageContaining("call_id");
        page("callEnded: {description: Ended., fields: {status: How.}}, callBegan: {description: Began.}");
        assertThat(fields().at("/pages/0/events/1/without").toString()).isEqualTo("[\"call_id\"]");
    }

    @Test
    void anEventWithoutTheWrapperOrWithoutAPayloadHasItsFieldsToo() throws IOException {
        webhooks += "\n  linkClicked: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: "
                + "{data: {type: object, properties: {url: {type: string}}}}}}}}}}";
        page("callEnded: {description: Ended., fields: {status: How.}}, linkClicked: {description: Clicked., types: [link_clicked], "
                + "fields: {url: Where.}}");
        assertThat(fields().at("/pages/0/events/1/fields/0/field").asText()).isEqualTo("url");
        assertThat(written().names()).contains("link_clicked");
    }

    @Test
    void whatIsNotDescribedIsListed() throws IOException {
        event("callBegan", "[call.began]", "call_id: {type: string}");
        page("callEnded: {description: Ended.}");
        assertThatThrownBy(this::written).hasMessageContaining("event callEnded: status")
                .hasMessageContaining("event callBegan, which is on no page");
    }

    @Test
    void wordsForWhatTheDocumentDoesNotHaveAreListed() throws IOException {
        page("callEnded: {description: Ended., fields: {status: How., statsu: How.}}");
        assertThatThrownBy(this::written).hasMessageContaining("callEnded: statsu");
        page("callEnded: {description: Ended., fields: {status: How.}}, callLost: {description: Lost.}");
        assertThatThrownBy(this::written).hasMessageContaining("callLost");
    }

    @Test
    void theTypesAreGivenOnceByTheDocumentOrByUs() throws IOException {
        page("callEnded: {description: Ended., types: [call.over], fields: {status: How.}}");
        assertThatThrownBy(this::written).hasMessageContaining("take 'types' from the overlay");
        event("callEnded", "[]", "call_id: {type: string}, status: {type: string}");
        page("callEnded: {description: Ended., fields: {status: How.}}");
        assertThatThrownBy(this::written).hasMessageContaining("give 'types' in the overlay");
    }

    @Test
    void anOperationMayNameKnownEventsAlone() throws IOException {
        file("operations/calls.yaml",
                "resource: calls\noperations: {EndCall: {events: {start: [call.ending], finish: [call.ended]}}}");
        assertThatThrownBy(this::written).hasMessageContaining("EndCall: call.ending").hasMessageNotContaining("call.ended");
    }

    private EventCatalogWriter.Written written() throws IOException {
        JsonNode document = YAML.readTree("webhooks:" + webhooks + "\n");
        return EventCatalogWriter.write(new OpenApiDocument(document), EventOverlay.read(overlay),
                Overlay.read(overlay).resources());
    }

    private JsonNode fields() throws IOException {
        return YAML.readTree(written().fields());
    }

    private void event(String webhook, String types, String payload) {
        webhooks = (webhook.equals("callEnded") ? "" : webhooks) + "\n  " + webhook
                + ": {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {data: {type: object, properties: "
                + "{event_type: {type: string, enum: " + types + "}, payload: {type: object, properties: {" + payload
                + "}}}}}}}}}}}";
    }

    private void page(String events) throws IOException {
        file("events/calls.yaml", "title: Of calls\nintro: What comes.\ncommon: [call_id]\nevents: {" + events + "}");
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(overlay.resolve(name).getParent());
        Files.writeString(overlay.resolve(name), text);
    }
}
