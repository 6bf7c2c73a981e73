package io.github.cameltelnyx.tooling.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import io.github.cameltelnyx.tooling.catalog.CatalogWriter;
import io.github.cameltelnyx.tooling.catalog.NewerCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes the catalogue of an older document, then reads a newer one in which one thing is changed. */
class ChangeReportTest {

    private static final String OLDER = """
            paths:
              /files:
                get: {operationId: ListFiles}
                post: {operationId: CreateFile, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}}
              /files/{name}/play:
                parameters: [{name: name, in: path, required: true, schema: {type: string}}]
                post:
                  operationId: PlayFile
                  requestBody: {content: {application/json: {schema: {type: object, required: [speed], properties: {
                    speed: {type: integer, minimum: 1, maximum: 9, default: 5},
                    region: {type: string, enum: [Europe, America]},
                    note: {type: string, maxLength: 20},
                    headers: {type: array, items: {type: object, properties: {header_name: {type: string}}}},
                    voice: {$ref: '#/components/schemas/Voice'}}}}}}
            components:
              schemas:
                File: {type: object, properties: {note: {type: string}, voice: {$ref: '#/components/schemas/Voice'}}}
                Voice: {type: object, properties: {pitch: {type: number}, next: {$ref: '#/components/schemas/Voice'}}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheOlderCatalogue() throws IOException {
        Files.createDirectories(folder.resolve("overlay/operations"));
        Files.createDirectories(folder.resolve("overlay/descriptions"));
        Files.writeString(folder.resolve("overlay/operations/files.yaml"),
                """
                        resource: files
                        description: Files.
                        operations:
                          ListFiles: {name: list, description: Lists.}
                          CreateFile: {name: create, description: Makes.}
                          PlayFile: {name: play, description: Plays., exclusive: [[note, region]]}
                        """);
        Files.writeString(folder.resolve("overlay/descriptions/words.yaml"),
                """
                        {name: N., speed: S., region: R., note: N., headers: H., header_name: N., voice: V., pitch: P., next: N.}
                        """);
        CatalogWriter.main(document(OLDER).toString(), folder.resolve("overlay").toString(),
                folder.resolve("lean").toString(), folder.resolve("catalogue/operations").toString());
    }

    @Test
    void theSameDocumentChangesNothing() throws IOException {
        assertThat(report(OLDER)).isEqualTo("Nothing has changed.\n");
    }

    @Test
    void whatMayBreakRoutesComesFirst() throws IOException {
        assertThat(report(OLDER.replace("Europe, America", "Europe, Asia").replace("default: 5", "default: 6")))
                .isEqualTo("""
                        ## May break routes

                        - files/play: region no longer accepts `America`

                        ## New

                        - files/play: region also accepts `Asia`

                        ## Changed otherwise

                        - files/play: the default of speed is now `6`, was `5`
                        """);
    }

    @Test
    void aNewParameterNeedsNoDescriptionYet() throws IOException {
        assertThat(changed("note: {type: string, maxLength: 20},",
                "note: {type: string, maxLength: 20}, api_key_ref: {type: string},"))
                .isEqualTo("## New\n\n- files/play: new parameter apiKeyRef (text)\n");
    }

    @Test
    void aNewParameterThatIsRequiredMayBreakRoutes() throws IOException {
        assertThat(changed("required: [speed], properties: {", "required: [speed, loop], properties: { loop: {type: integer},"))
                .contains("May break", "files/play: new required parameter loop (whole number)");
    }

    @Test
    void aRemovedParameterIsNamed() throws IOException {
        assertThat(changed("headers: {type: array, items: {type: object, properties: {header_name: {type: string}}}},", ""))
                .contains("May break", "files/play: parameter headers was removed");
    }

    @Test
    void aRequiredMarkMovesBothWays() throws IOException {
        assertThat(changed("required: [speed]", "required: [note]")).contains(
                "## May break routes\n\n- files/play: note is now required",
                "## New\n\n- files/play: speed is no longer required");
    }

    @Test
    void aNestedPropertyHasItsPathInTheNamesOfARoute() throws IOException {
        assertThat(changed("{header_name: {type: string}}", "{header_name: {type: string}, header_value: {type: boolean}}"))
                .contains("files/play: new property headers[].headerValue (true or false)");
    }

    @Test
    void aNamedTypeIsToldOnceWithTheOperationsThatUseIt() throws IOException {
        assertThat(changed("pitch: {type: number}", "pitch: {type: number}, speed: {type: number}"))
                .isEqualTo("## New\n\n- files/create, files/play: new property Voice.speed (number)\n");
    }

    @Test
    void aTypeWithAnotherNameIsComparedWithTheOneBefore() throws IOException {
        assertThat(report(OLDER.replace("Voice", "Speaker").replace("pitch: {type: number}", "pitch: {type: string}")))
                .isEqualTo("## May break routes\n\n- files/create, files/play: voice.pitch is now text, was number\n");
    }

    @Test
    void aNarrowerBoundMayBreakRoutesAndAWiderOneNot() throws IOException {
        assertThat(changed("minimum: 1, maximum: 9", "minimum: 0, maximum: 8")).contains(
                "## May break routes\n\n- files/play: the maximum of speed is now `8`, was `9`",
                "## New\n\n- files/play: the minimum of speed is now `0`, was `1`");
        assertThat(changed("maxLength: 20", "pattern: '[a-z]+'")).contains(
                "## May break routes\n\n- files/play: the pattern of note is now `[a-z]+`, was none",
                "## New\n\n- files/play: the maximum length of note is now none, was `20`");
    }

    @Test
    void textThatBecomesOneOfSomeWordsMayBreakRoutes() throws IOException {
        assertThat(changed("maxLength: 20", "maxLength: 20, enum: [a, b]")).contains("May break",
                "files/play: note accepts only `a`, `b` now, was any text");
        assertThat(changed("enum: [Europe, America]", "maxLength: 9")).contains("New",
                "files/play: region accepts any text now, was only `Europe`, `America`");
    }

    @Test
    void anotherTypeMayBreakRoutesAndAFurtherOneNot() throws IOException {
        assertThat(changed("note: {type: string, maxLength: 20}", "note: {type: integer}"))
                .contains("May break", "files/play: note is now whole number, was text");
        assertThat(changed("note: {type: string, maxLength: 20}", "note: {type: [string, integer], maxLength: 20}"))
                .contains("New", "files/play: note is now text or whole number, was text")
                .doesNotContain("May break");
        assertThat(changed("type: integer", "type: number")).contains("New", "speed is now number, was whole number");
    }

    @Test
    void objectsToldApartByAPropertyAreComparedOneByOne() throws IOException {
        String union = """
                    Sound: {discriminator: {propertyName: type, mapping: {%s: '#/components/schemas/Voice'}}, oneOf: [{$ref: '#/components/schemas/Voice'}]}
                """;
        String older = OLDER.replace("pitch:", "speed: {$ref: '#/components/schemas/Sound'}, pitch:");
        CatalogWriter.main(document(older + union.formatted("spoken")).toString(), folder.resolve("overlay").toString(),
                folder.resolve("lean").toString(), folder.resolve("catalogue/operations").toString());

        assertThat(report(older + union.formatted("sung"))).contains(
                "## May break routes\n\n- files/create, files/play: Sound no longer accepts `spoken`",
                "## New\n\n- files/create, files/play: Sound also accepts `sung`");
    }

    @Test
    void anotherPathIsNoBreakSinceTheUriStays() throws IOException {
        assertThat(changed("/files/{name}/play", "/files/{name}/actions/play")).isEqualTo("## Changed otherwise\n\n"
                + "- files/play: the request is now `POST /files/{name}/actions/play`, was `POST /files/{name}/play`\n");
    }

    @Test
    void anOperationThatIsGoneIsNamed() throws IOException {
        assertThat(changed("    get: {operationId: ListFiles}\n", ""))
                .isEqualTo("## May break routes\n\n- files/list: the document has this operation no longer\n");
    }

    @Test
    void anOperationBesideThoseOfTheCatalogueIsACandidateAndOthersAreCounted() throws IOException {
        assertThat(changed("paths:",
                "paths:\n  /files/{name}/stop: {post: {operationId: StopFile}}\n  /faxes: {get: {operationId: ListFaxes}}"))
                .isEqualTo("""
                        ## Not in the catalogue yet

                        - POST /files/{name}/stop, operationId StopFile

                        Operations in parts of the API of which the catalogue has nothing: 1.
                        """);
    }

    @Test
    void anOperationWithAnotherIdIsNotGone() throws IOException {
        assertThat(changed("ListFiles", "ListAllFiles")).isEqualTo("""
                ## Not compared: the overlay must be corrected first

                - files/list: its operationId is now ListAllFiles, by which the overlay must name it
                """);
    }

    @Test
    void whatTheOverlayCannotReadIsSaidAndTheRestIsCompared() throws IOException {
        assertThat(report(OLDER.replace("note: {type: string, maxLength: 20},", "").replace("/files:", "/file:"))).contains(
                "## Not compared: the overlay must be corrected first\n\n- files/play: PlayFile has no such parameters, which"
                        + " 'exclusive' names: note",
                "- files/list: the request is now `GET /file`, was `GET /files`");
    }

    @Test
    void anOperationThatTheOverlayAddsIsNew() throws IOException {
        Path operations = folder.resolve("overlay/operations/files.yaml");
        Files.writeString(operations, Files.readString(operations) + "  StopFile: {name: stop, description: Stops.}\n");
        assertThat(changed("paths:", "paths:\n  /files/{name}/stop: {post: {operationId: StopFile}}"))
                .isEqualTo("## New\n\n- files/stop: new operation, `POST /files/{name}/stop`\n");
    }

    private String changed(String before, String after) throws IOException {
        assertThat(OLDER).contains(before);
        return report(OLDER.replace(before, after));
    }

    private String report(String newer) throws IOException {
        return ChangeReport.of(NewerCatalog.read(document(newer), folder.resolve("overlay")),
                CatalogFiles.operations(folder.resolve("catalogue")));
    }

    private Path document(String yaml) throws IOException {
        Path file = folder.resolve("openapi.json");
        new ObjectMapper().writeValue(file.toFile(), new ObjectMapper(new YAMLFactory()).readTree(yaml));
        return file;
    }
}
