package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The catalogue of a small hand-made document: one operation "PlayFile" unless the test adds others. */
final class WrittenCatalog {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Path overlay;
    private String paths = "";
    private String schemas = "{}";

    WrittenCatalog(Path overlay) throws IOException {
        this.overlay = overlay;
        for (String folder : new String[]{"operations", "schemas", "descriptions"}) {
            Files.createDirectories(overlay.resolve(folder));
        }
        resource("{PlayFile: {name: play, description: Plays.}}");
    }

    WrittenCatalog resource(String operations) throws IOException {
        return file("operations/files.yaml", "resource: files\ndescription: Files.\noperations: " + operations + "\n");
    }

    /** One description for each of the names on the wire. */
    WrittenCatalog describing(String... wires) throws IOException {
        StringBuilder descriptions = new StringBuilder();
        for (String wire : wires) {
            descriptions.append('"').append(wire).append("\": What ").append(wire.replaceAll("\\W", " ")).append(" is.\n");
        }
        return file("descriptions/words.yaml", descriptions.toString());
    }

    WrittenCatalog file(String name, String text) throws IOException {
        Files.writeString(overlay.resolve(name), text);
        return this;
    }

    WrittenCatalog schemas(String yaml) {
        schemas = yaml;
        return this;
    }

    /** The operation as POST /files/play with a JSON body of these properties. */
    WrittenCatalog body(String properties) {
        return path("/files/play", "post", "{operationId: PlayFile, requestBody: {content: {application/json: {schema: "
                + "{type: object, properties: " + properties + "}}}}}");
    }

    WrittenCatalog path(String path, String method, String operation) {
        paths += "\n  \"" + path + "\": {" + method + ": " + operation + "}";
        return this;
    }

    Map<String, String> files() throws IOException {
        JsonNode document = YAML.readTree("paths:" + paths + "\ncomponents: {schemas: " + schemas + "}\n");
        CatalogWriter.Written written = new CatalogWriter(new OpenApiDocument(document), Overlay.read(overlay)).write();
        Map<String, String> files = new TreeMap<>(written.lean());
        files.putAll(written.whole());
        return files;
    }

    JsonNode resource() throws IOException {
        return YAML.readTree(files().get("files.json"));
    }

    JsonNode index() throws IOException {
        return YAML.readTree(files().get("index.json"));
    }

    JsonNode operation() throws IOException {
        return resource().at("/operations/0");
    }

    /** @return the schema of the first parameter, as JSON */
    String schema() throws IOException {
        return operation().at("/parameters/0/schema").toString();
    }
}
