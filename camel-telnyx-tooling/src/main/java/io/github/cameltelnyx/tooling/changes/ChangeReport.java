package io.github.cameltelnyx.tooling.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import io.github.cameltelnyx.tooling.catalog.NewerCatalog;

/**
 * Tells what a newer document of Telnyx's changes in the committed catalogue, in sentences for the changelog. It writes nothing.
 * See docs/adding-operations.md.
 */
public final class ChangeReport {

    private final StringBuilder text = new StringBuilder();

    private ChangeReport() {
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("ChangeReport <newer openapi.json> <overlay directory> <catalogue directory>");
        }
        System.out.print(of(NewerCatalog.read(Path.of(arguments[0]), Path.of(arguments[1])),
                CatalogFiles.operations(Path.of(arguments[2]))));
    }

    static String of(NewerCatalog newer, List<JsonNode> committed) {
        Map<String, String> unreadable = new TreeMap<>(newer.unreadable());
        Map<String, String> candidates = new TreeMap<>(newer.candidates());
        renamed(committed, newer.candidates()).forEach((uri, request) -> unreadable.put(uri,
                "its operationId is now " + candidates.remove(request) + ", by which the overlay must name it"));
        Changes changes = CatalogComparison.of(committed, newer.resources(), unreadable.keySet());

        ChangeReport report = new ChangeReport();
        for (Effect effect : Effect.values()) {
            report.section(effect.title, changes.of(effect));
        }
        report.section("Not compared: the overlay must be corrected first", lines(unreadable, ": "));
        report.section("Not in the catalogue yet", lines(candidates, ", operationId "));
        if (report.text.length() == 0) {
            report.text.append("Nothing has changed.\n");
        }
        if (newer.elsewhere() > 0) {
            report.text.append("\nOperations in parts of the API of which the catalogue has nothing: ")
                    .append(newer.elsewhere())
                    .append(".\n");
        }
        return report.text.toString();
    }

    /** The requests by the operations that send them and whose id in the document is another one now. */
    private static Map<String, String> renamed(List<JsonNode> committed, Map<String, String> candidates) {
        Map<String, String> renamed = new TreeMap<>();
        for (JsonNode resource : committed) {
            resource.path("operations").forEach(operation -> {
                String request = CatalogComparison.request(operation);
                if (candidates.containsKey(request)) {
                    renamed.put(resource.get("resource").textValue() + "/" + operation.get("name").textValue(), request);
                }
            });
        }
        return renamed;
    }

    private static List<String> lines(Map<String, String> entries, String between) {
        List<String> lines = new ArrayList<>();
        entries.forEach((key, value) -> lines.add(key + between + value.replaceAll("\\s*\n\\s*", " ")));
        return lines;
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n").append("## ").append(title).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }
}
