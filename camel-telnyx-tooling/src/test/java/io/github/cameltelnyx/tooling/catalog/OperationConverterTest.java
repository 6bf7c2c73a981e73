package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OperationConverterTest {

    @TempDir
    Path overlay;
    WrittenCatalog catalog;

    @BeforeEach
    void startEmpty() throws IOException {
        catalog = new WrittenCatalog(overlay);
    }

    @Test
    void parametersStandInTheOrderPathQueryBody() throws IOException {
        catalog.path("/files/{file_id}/play", "post",
                "{operationId: PlayFile, parameters: [{name: dry, in: query, schema: {type: boolean}}, "
                        + "{name: file_id, in: path, required: true, schema: {type: string}}], requestBody: {content: {application/json: "
                        + "{schema: {type: object, required: [to], properties: {a: {type: string}, to: {type: string}}}}}}}");
        JsonNode parameters = catalog.describing("dry", "file_id", "to", "a").operation().path("parameters");
        assertThat(parameters.findValuesAsText("wire")).containsExactly("file_id", "dry", "to", "a");
        assertThat(parameters.findValuesAsText("in")).containsExactly("path", "query", "body", "body");
    }

    @Test
    void aFilterIsOneParameterForEachOfItsLeaves() throws IOException {
        catalog.path("/files", "get",
                "{operationId: PlayFile, parameters: [{name: filter, in: query, style: deepObject, schema: {type: object, "
                        + "properties: {friendly_name: {type: string, default: 'null'}, created_at: {type: object, properties: {gte: {type: string}}}}}}]}");
        JsonNode parameters = catalog.describing("filter[friendly_name]", "filter[created_at][gte]")
                .operation()
                .path("parameters");
        assertThat(parameters.findValuesAsText("name")).containsExactly("filterCreatedAtGte", "filterFriendlyName");
        assertThat(parameters.findValues("default")).isEmpty();
    }

    @Test
    void aListWithinAFilterIsWrittenWithBrackets() throws IOException {
        catalog.path("/files", "get", "{operationId: PlayFile, parameters: [{name: filter, in: query, style: deepObject, "
                + "schema: {type: object, properties: {kind: {type: array, items: {type: string}}}}}]}");
        JsonNode parameter = catalog.describing("filter[kind][]").operation().path("parameters").path(0);
        assertThat(parameter.path("name").asText()).isEqualTo("filterKind");
        assertThat(parameter.path("wire").asText()).isEqualTo("filter[kind][]");
    }

    @Test
    void aBodyInPartsAddsTheFileAndRequiresOnlyWhatEveryFormDoes() throws IOException {
        catalog.path("/files", "post", "{operationId: PlayFile, requestBody: {content: {"
                + "application/json: {schema: {type: object, required: [url, name], properties: {url: {type: string}, name: {type: string}}}}, "
                + "multipart/form-data: {schema: {type: object, required: [file, name], "
                + "properties: {file: {type: string, format: binary}, name: {type: string}}}}}}}");
        JsonNode operation = catalog.describing("url", "name", "file").operation();
        assertThat(operation.path("body").asText()).isEqualTo("json");
        assertThat(operation.path("parameters").findValuesAsText("wire")).containsExactly("name", "file", "url");
        assertThat(operation.path("parameters").findValues("required")).hasSize(1);
        assertThat(operation.at("/parameters/1/schema/type").asText()).isEqualTo("file");
    }

    @Test
    void anAnswerThatIsAFileIsToldApart() throws IOException {
        catalog.path("/files", "get", "{operationId: PlayFile, responses: {'200': {content: {application/octet-stream: {}}}}}");
        assertThat(catalog.operation().path("answer").asText()).isEqualTo("file");
    }

    @Test
    void listsTellHowTheyArePaged() throws IOException {
        catalog.resource("{ByNumber: {name: a, description: A.}, ByToken: {name: b, description: B.}}");
        catalog.path("/a", "get", "{operationId: ByNumber, parameters: [{name: 'page[number]', in: query, "
                + "schema: {type: integer}}], responses: {'200': " + answer("data: {type: array}") + "}}");
        catalog.path("/b", "get", "{operationId: ByToken, responses: {'200': "
                + answer("next_page_uri: {type: string}, files: {type: array}") + "}}");
        JsonNode operations = catalog.describing("page[number]").resource().path("operations");
        assertThat(operations.findValuesAsText("paging")).containsExactly("number", "token");
        assertThat(operations.findValuesAsText("items")).containsExactly("data", "files");
    }

    @Test
    void ofTwoListsInAnAnswerTheOverlayChoosesOne() throws IOException {
        catalog.path("/files", "get", "{operationId: PlayFile, responses: {'200': "
                + answer("next_page_uri: {type: string}, files: {type: array}, parts: {type: array}") + "}}");
        assertThatThrownBy(catalog::files).hasMessageContaining("play").hasMessageContaining("[files, parts]");

        catalog.resource("{PlayFile: {name: play, description: Plays., items: files}}");
        assertThat(catalog.operation().path("items").asText()).isEqualTo("files");
    }

    @Test
    void parametersThatExcludeEachOtherMustExist() throws IOException {
        catalog.body("{Url: {type: string}, Text: {type: string}}").describing("Url", "Text");
        catalog.resource("{PlayFile: {name: play, description: Plays., exclusive: [[url, text]]}}");
        assertThat(catalog.operation().path("exclusive")).hasToString("[[\"url\",\"text\"]]");

        catalog.resource("{PlayFile: {name: play, description: Plays., exclusive: [[url, texts]]}}");
        assertThatThrownBy(catalog::files).hasMessageContaining("PlayFile").hasMessageContaining("texts");
    }

    @Test
    void aRequestMayBeRepeatedWhereItsMethodOrACommandIdAllowsIt() throws IOException {
        catalog.resource("{A: {name: a, description: A.}, B: {name: b, description: B.}, C: {name: c, description: C.}, "
                + "D: {name: d, description: D., repeat: safe}}");
        catalog.path("/a", "delete", "{operationId: A}")
                .path("/b", "post", "{operationId: B}")
                .path("/d", "post", "{operationId: D}");
        catalog.path("/c", "post", "{operationId: C, requestBody: {content: {application/json: {schema: {type: object, "
                + "properties: {command_id: {type: string}}}}}}}");
        assertThat(catalog.describing("command_id").resource().path("operations").findValuesAsText("repeat"))
                .containsExactly("safe", "never", "command-id", "safe");
    }

    @Test
    void aWrappedAnswerTellsItsWrapper() throws IOException {
        catalog.path("/files", "get", "{operationId: PlayFile, responses: {'200': {content: {application/json: {schema: "
                + "{type: object, properties: {data: {type: object}}}}}}}}");
        assertThat(catalog.operation().path("wrapper").asText()).isEqualTo("data");
    }

    @Test
    void aFormBodyIsToldFromJson() throws IOException {
        catalog.path("/files", "post",
                "{operationId: PlayFile, requestBody: {content: {application/x-www-form-urlencoded: {schema: "
                        + "{type: object, properties: {Url: {type: string}}}}}}}");
        assertThat(catalog.describing("Url").operation().path("body").asText()).isEqualTo("form");
    }

    @Test
    void ofABodyWithSeveralFormsOnlyWhatAllRequireIsRequired() throws IOException {
        catalog.path("/files", "post",
                "{operationId: PlayFile, requestBody: {content: {application/json: {schema: {type: object, required: [To], "
                        + "properties: {To: {type: string}, Url: {type: string}, Text: {type: string}}, oneOf: [{required: [Url], properties: {Text: {not: {}}}}, "
                        + "{required: [Text], properties: {Url: {not: {}}}}]}}}}}");
        JsonNode parameters = catalog.describing("To", "Url", "Text").operation().path("parameters");
        assertThat(parameters.findValuesAsText("wire")).containsExactly("To", "Text", "Url");
        assertThat(parameters.findValues("required")).hasSize(1);
    }

    @Test
    void twoParametersOfOneNameAreRefused() throws IOException {
        catalog.body("{file_id: {type: string}, FileId: {type: string}}").describing("file_id", "FileId");
        assertThatThrownBy(catalog::files).hasMessageContaining("PlayFile").hasMessageContaining("fileId");
    }

    @Test
    void theOverlayTellsApartWhatHasOneNameInPathAndBody() throws IOException {
        catalog.path("/files/{id}", "post",
                "{operationId: PlayFile, parameters: [{name: id, in: path, required: true, schema: {type: string}}], "
                        + "requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}");
        catalog.describing("id")
                .resource("{PlayFile: {name: play, description: Plays., parameters: {body id: {name: otherId}}}}");
        assertThat(catalog.operation().path("parameters").findValuesAsText("name")).containsExactly("id", "otherId");
        assertThat(catalog.operation().path("parameters").findValuesAsText("wire")).containsExactly("id", "id");
    }

    @Test
    void aParameterInAHeaderIsRefused() throws IOException {
        catalog.path("/files", "get",
                "{operationId: PlayFile, parameters: [{name: X-Key, in: header, schema: {type: string}}]}");
        assertThatThrownBy(catalog::files).hasMessageContaining("X-Key");
    }

    private static String answer(String properties) {
        return "{content: {application/json: {schema: {type: object, properties: {" + properties + "}}}}}";
    }
}
