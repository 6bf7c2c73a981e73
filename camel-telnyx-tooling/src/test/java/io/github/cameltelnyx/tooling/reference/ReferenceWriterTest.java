package io.github.cameltelnyx.tooling.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReferenceWriterTest {

    @TempDir
    Path classes;
    @TempDir
    Path overlay;
    @TempDir
    Path whole;
    @TempDir
    Path pages;

    @BeforeEach
    void catalogueOfOneOperation() throws IOException {
        Path catalogue = Files.createDirectories(whole.resolve("operations"));
        Files.writeString(catalogue.resolve("calls.json"),
                """
                        {"resource": "calls", "description": "Calls.", "types": {"Voice": {"type": "object", "properties": [
                          {"name": "speed", "description": "How fast.", "schema": {"type": "number"}}]}}, "operations": [
                         {"name": "speak", "description": "Speaks.", "method": "POST", "path": "/calls/{id}/speak", "body": "json", "repeat": "never",
                          "events": {"finish": ["call.speak.ended"]}, "parameters": [
                          {"name": "payload", "required": true, "description": "What | to say.", "schema": {"type": "string", "maxLength": 9, "secret": true}},
                          {"name": "loop", "description": "How often.", "schema": {"type": "integer", "minimum": 1, "maximum": 100, "also": ["infinity"]}},
                          {"name": "voices", "description": "Who.", "schema": {"type": "array", "items": {"ref": "Voice"}}},
                          {"name": "config", "description": "How.", "schema": {"type": "map", "values": {"type": "object", "properties": [
                            {"name": "waits", "description": "When.", "schema": {"type": "array", "items": {"type": "integer"}}}]}}}]}]}
                        """);
        Files.writeString(overlay.resolve("pages.yaml"), "{}");
        methods("calls", "speak", "calls.actions.speak");
        Files.createDirectories(classes.resolve("META-INF/camel-telnyx"));
        Files.writeString(classes.resolve("META-INF/camel-telnyx/events.json"),
                "{\"events\": [\"call.saved\", \"call.teleported\", \"order.a\", \"order.b\", \"order.c\", \"texml.gather\"]}");
        Files.writeString(whole.resolve("events.json"),
                """
                        {"pages": [{"page": "calls", "title": "Events of calls", "intro": "What comes.",
                          "common": [{"field": "client_state", "description": "State.", "schema": {"type": "string"}}],
                          "events": [
                           {"webhook": "callSaved", "types": ["call.saved"], "description": "Saved.", "oddity": "It is odd.",
                            "without": ["client_state"], "fields": [
                             {"field": "status", "description": "How.", "schema": {"type": "string", "enum": ["ok", ""]}},
                             {"field": "headers", "description": "Of SIP.", "schema": {"type": "array", "items": {"type": "object"}}},
                             {"field": "headers[].at", "description": "When.", "schema": {"type": "string", "format": "date-time"}}]},
                           {"webhook": "orderEvent", "types": ["order.a", "order.b", "order.c"], "description": "Ordered.", "fields": []}]}]}
                        """);
    }

    @Test
    void anOperationTellsItsUriRequestRepetitionAndEvents() throws IOException {
        assertThat(page("operations-calls.md")).contains("`telnyx:calls/speak`", "`POST /calls/{id}/speak`",
                "is not sent again",
                "ends with the event `call.speak.ended`");
    }

    @Test
    void eachOperationStandsBesideItsRequestAndTheMethodOfTheSdks() throws IOException {
        assertThat(page("requests.md")).contains(
                "| [calls/speak](operations-calls.md#callsspeak) | `POST /calls/{id}/speak` | `calls.actions.speak` |");
    }

    @Test
    void anOperationThatTheSdksDoNotHaveSaysSo() throws IOException {
        methods("calls", "speak", "none");
        assertThat(page("requests.md")).contains("| `POST /calls/{id}/speak` |  |");
    }

    @Test
    void anOperationWithoutAWordOnTheSdksIsRefused() throws IOException {
        methods("calls", "speech", "calls.actions.speak");
        assertThatThrownBy(() -> page("requests.md")).hasMessageContaining("'sdk'").hasMessageContaining("calls/speak");
    }

    @Test
    void aParameterIsARowAndARequiredOneIsBold() throws IOException {
        assertThat(page("operations-calls.md")).contains(
                "| **`payload`** | text | up to 9 characters | What \\| to say. Secret: kept out of logs. |",
                "| `loop` | whole number | 1 to 100 or `infinity` | How often. |");
    }

    @Test
    void nestedPropertiesAreDottedRows() throws IOException {
        assertThat(page("operations-calls.md")).contains("| `config{}.waits` | list of whole number |");
    }

    @Test
    void aNamedTypeIsLinked() throws IOException {
        assertThat(page("operations-calls.md")).contains("list of [Voice](operations-calls-types.md#voice)");
        assertThat(page("operations-calls-types.md")).contains("## Voice", "| `speed` | number |");
    }

    @Test
    void anEventListsItsFieldsAndOddities() throws IOException {
        assertThat(page("events-calls.md")).contains("## call.saved", "It is odd.",
                "Not here of the common fields: `client_state`", "| `client_state` | text |  | State. |",
                "| `status` | text | `ok` | How. |", "| `headers` | list of object |  | Of SIP. |",
                "| `headers[].at` | time |  | When. |");
    }

    @Test
    void anEventOfManyTypesIsNamedAsTheDocumentNamesIt() throws IOException {
        assertThat(page("events-calls.md")).contains("## orderEvent", "Its types: `order.a`, `order.b`, `order.c`.");
    }

    @Test
    void everyKnownEventIsListed() throws IOException {
        assertThat(page("events.md")).contains("| [`call.saved`](events-calls.md#callsaved) | Saved. |",
                "[`order.c`](events-calls.md#orderevent)", "`texml.gather`.", "not describe them yet: `call.teleported`.");
    }

    @Test
    void resourcesMayShareAPage() throws IOException {
        Path catalogue = whole.resolve("operations");
        for (String resource : new String[]{"queues", "secrets"}) {
            Files.writeString(catalogue.resolve(resource + ".json"),
                    """
                            {"resource": "%s", "description": "Some.", "operations": [{"name": "list", "description": "Lists.", "method": "GET",
                             "path": "/a", "paging": "token", "items": "entries", "repeat": "safe", "exclusive": [["to", "tell"]], "parameters": [
                             {"name": "to", "description": "Who.", "schema": {"type": "string", "operators": ["<", ">"]}},
                             {"name": "tell", "description": "What.", "schema": {"type": "words", "enum": ["start", "end"], "separator": " "}}]}]}
                            """
                            .formatted(resource));
            methods(resource, "list", "none");
        }
        Files.writeString(overlay.resolve("pages.yaml"), "account: {title: Of the account, resources: [queues, secrets]}");

        assertThat(page("operations-account.md")).contains("# Of the account", "`queues`: Some.", "`secrets`: Some.",
                "[queues/list](#queueslist)", "## secrets/list",
                "The result has its list in `entries`, in pages by `next_page_uri`.",
                "Give one of `to`, `tell` at most.", "| `to` | text | may start with `<`, `>` | Who. |",
                "| `tell` | words | `start`, `end` | What. |").doesNotContain("types");
        assertThat(pages.resolve("operations-calls.md")).exists();
        assertThat(pages.resolve("operations-queues.md")).doesNotExist();
    }

    @Test
    void aResourceMayHaveSeveralPages() throws IOException {
        Files.writeString(overlay.resolve("pages.yaml"), "aloud: {title: Aloud, resources: [calls], operations: [speak]}");

        assertThat(page("operations-aloud.md")).contains("# Aloud", "## calls/speak", "(operations-calls-types.md#voice)");
        assertThat(page("operations-calls.md")).contains("Beside these: [Aloud](operations-aloud.md).")
                .doesNotContain("## calls/speak");

        Files.writeString(overlay.resolve("pages.yaml"), "aloud: {title: Aloud, resources: [calls], operations: [speek]}");
        assertThatThrownBy(() -> page("operations-aloud.md")).hasMessageContaining("names an operation that calls does not");
    }

    @Test
    void manyTypesFillSeveralPages() throws IOException {
        StringBuilder types = new StringBuilder();
        for (int i = 10; i < 50; i++) {
            types.append(", \"T").append(i).append("\": {\"type\": \"object\", \"properties\": []}");
        }
        Path calls = whole.resolve("operations/calls.json");
        Files.writeString(calls, Files.readString(calls).replace("}]}}, \"operations\"", "}]}" + types + "}, \"operations\""));

        assertThat(page("operations-calls.md")).contains("[types](operations-calls-types.md) and of [types]"
                + "(operations-calls-types-2.md)");
        assertThat(page("operations-calls-types-2.md")).contains("# Types of calls, T44 to T49", "## T49");
    }

    @Test
    void aPageOfAnUnknownResourceIsRefused() throws IOException {
        Files.writeString(overlay.resolve("pages.yaml"), "account: {title: Of the account, resources: [queue]}");

        assertThatThrownBy(() -> page("operations-account.md")).hasMessageContaining("account").hasMessageContaining("queue");
    }

    @Test
    void aGeneratedPageThatIsNoLongerWrittenIsRemoved() throws IOException {
        Files.writeString(pages.resolve("old.md"), Markdown.MARK + "something -->");
        Files.writeString(pages.resolve("own.md"), "# By hand");
        page("events.md");
        assertThat(pages.resolve("old.md")).doesNotExist();
        assertThat(pages.resolve("own.md")).exists();
    }

    @Test
    void withoutMetadataThereAreNoPagesOfOptions() throws IOException {
        page("events.md");
        assertThat(pages.resolve("options.md")).doesNotExist();
    }

    @Test
    void optionsOfCamelHaveOurWords() throws IOException {
        Path metadata = Files.createDirectories(classes.resolve("org/apache/camel/catalog/components"));
        Files.writeString(metadata.resolve("telnyx.json"),
                """
                        {"component": {"kind": "component", "name": "telnyx", "scheme": "telnyx", "syntax": "telnyx:a/b"}, "componentProperties": {},
                         "headers": {"CamelTelnyxMeta": {"index": 0, "kind": "header", "label": "producer", "javaType": "java.util.Map", "description": "Meta."}},
                         "properties": {"lazyStartProducer": {"index": 0, "kind": "parameter", "type": "boolean", "javaType": "boolean", "description": "Long."},
                          "apiKey": {"index": 1, "kind": "parameter", "type": "string", "javaType": "java.lang.String", "secret": true, "description": "The key."}}}
                        """);
        assertThat(page("options.md")).contains("| `apiKey` | String |  | The key. Secret: kept out of logs. |")
                .doesNotContain("Long.");
        assertThat(page("headers.md")).contains("| `CamelTelnyxMeta` | Map | set by `telnyx:` | Meta. |");
    }

    private void methods(String resource, String operation, String method) throws IOException {
        Files.writeString(Files.createDirectories(overlay.resolve("operations")).resolve(resource + ".yaml"),
                "{resource: %s, operations: {X: {name: %s, sdk: %s}}}".formatted(resource, operation, method));
    }

    private String page(String name) throws IOException {
        ReferenceWriter.write(classes, overlay, whole, pages);
        return Files.readString(pages.resolve(name));
    }
}
