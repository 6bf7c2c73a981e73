package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** The page for those who know Telnyx by its requests or by its SDKs: each operation with both. */
final class RequestsPage {

    /** What the overlay has in place of a method where the SDKs have none. */
    private static final String NO_METHOD = "none";

    private RequestsPage() {
    }

    /**
     * @param overlays the overlay's {@code operations/*.yaml}: the SDKs' names are there alone, since no route needs them
     * @throws IllegalStateException if the overlay does not say of an operation which method of the SDKs it is
     */
    static void addTo(Map<String, String> pages, List<ReferencePage> shown, List<JsonNode> overlays) {
        Map<String, String> methods = methods(overlays);
        Map<String, List<String>> rows = new TreeMap<>();
        TreeSet<String> unnamed = new TreeSet<>();
        for (ReferencePage page : shown) {
            page.operations().forEach((uri, operation) -> {
                String method = methods.getOrDefault(uri, "");
                if (method.isEmpty()) {
                    unnamed.add(uri);
                }
                rows.put(uri, List.of("[" + uri + "](" + OperationPages.place(page, uri, operation) + ")",
                        Markdown.code(operation.get("method").textValue() + " " + operation.get("path").textValue()),
                        method.equals(NO_METHOD) ? "" : Markdown.code(method)));
            });
        }
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException(
                    "The overlay does not say by 'sdk' which method of Telnyx's SDKs these are; where they"
                            + " have none, say 'sdk: " + NO_METHOD + "': " + String.join(", ", unnamed));
        }
        pages.put("requests.md", new Markdown("Operations, requests and SDKs", "the operation catalogue and the overlay")
                .paragraph("Each operation with the request that it sends to Telnyx, and the method of Telnyx's own SDKs that"
                        + " sends the same. In a route the URI begins with `telnyx:`.")
                .paragraph(
                        "The SDKs name their methods alike. The table has the names without the client and without parentheses,"
                                + " as in Java. What it has as `calls.actions.startAiAssistant` is:")
                .table(List.of("SDK", "written", "rule"), languages())
                .table(List.of("operation", "request", "method of the SDKs"), new ArrayList<>(rows.values()))
                .toString());
    }

    private static List<List<String>> languages() {
        return List.of(
                List.of("Java", "`client.calls().actions().startAiAssistant(…)`", "parentheses on the way"),
                List.of("Node", "`client.calls.actions.startAIAssistant(…)`", "`AI` in capitals"),
                List.of("Python", "`client.calls.actions.start_ai_assistant(…)`", "words with underscores"),
                List.of("Go", "`client.Calls.Actions.StartAIAssistant(…)`",
                        "capital letters, `New` for `create`, `Get` for `retrieve`"));
    }

    private static Map<String, String> methods(List<JsonNode> overlays) {
        Map<String, String> methods = new HashMap<>();
        for (JsonNode overlay : overlays) {
            overlay.path("operations")
                    .forEach(operation -> methods.put(overlay.path("resource").asText() + "/" + operation.path("name").asText(),
                            operation.path("sdk").asText()));
        }
        return methods;
    }
}
