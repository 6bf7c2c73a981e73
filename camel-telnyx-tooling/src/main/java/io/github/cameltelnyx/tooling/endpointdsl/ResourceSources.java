package io.github.cameltelnyx.tooling.endpointdsl;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The classes by which a route's author finds an operation: all resources, then the operations of one. */
final class ResourceSources {

    private ResourceSources() {
    }

    static void addTo(Map<String, JavaSource> sources, List<JsonNode> resources) {
        JavaSource all = new JavaSource("What Telnyx's operations work on.", "public final class TelnyxResources");
        all.method("", "TelnyxResources()");
        for (JsonNode resource : resources) {
            String name = JavaSource.camelCase(resource.get("resource").textValue());
            String type = JavaSource.capital(name) + "Operations";
            String description = resource.get("description").textValue();
            all.method(description, "public " + type + " " + JavaSource.identifier(name) + "()", "return new " + type + "();");
            sources.put(type, operations(resource, type, description));
        }
        sources.put("TelnyxResources", all);
    }

    private static JavaSource operations(JsonNode resource, String type, String description) {
        JavaSource source = new JavaSource(description, "public final class " + type);
        source.method("", type + "()");
        for (JsonNode operation : resource.path("operations")) {
            String builder = OperationSource.typeOf(resource, operation);
            source.method(operation.get("description").textValue(),
                    "public " + builder + " " + JavaSource.identifier(operation.get("name").textValue()) + "()",
                    "return new " + builder + "(EndpointDescription.of(\"telnyx\", \"" + path(resource, operation) + "\"));");
        }
        return source;
    }

    static String path(JsonNode resource, JsonNode operation) {
        return resource.get("resource").textValue() + "/" + operation.get("name").textValue();
    }
}
