package io.github.cameltelnyx.tooling.endpointdsl;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;

/** The builder of one operation: a method for each parameter. */
final class OperationSource {

    private OperationSource() {
    }

    static String typeOf(JsonNode resource, JsonNode operation) {
        return JavaSource.capital(JavaSource.camelCase(resource.get("resource").textValue()))
                + JavaSource.capital(operation.get("name").textValue()) + "EndpointBuilder";
    }

    static void addTo(Map<String, JavaSource> sources, JsonNode resource, JsonNode operation, OptionMethods options) {
        String type = typeOf(resource, operation);
        JavaSource source = new JavaSource(
                "telnyx:" + ResourceSources.path(resource, operation) + ". " + operation.get("description").textValue(),
                "public final class " + type + " extends TelnyxOperationEndpointBuilder<" + type + ">");
        source.method("", type + "(EndpointDescription described)", "super(described);");
        source.method("", "@Override\n    " + type + " with(EndpointDescription changed)", "return new " + type + "(changed);");
        if (operation.has("paging")) {
            options.add(source, type, OptionMethods.OF_LISTS);
        }
        for (JsonNode parameter : operation.path("parameters")) {
            // Where an option is a parameter too, all builders have it already.
            if (!options.has(parameter.get("name").textValue())) {
                add(source, type, resource, parameter);
            }
        }
        sources.put(type, source);
    }

    private static void add(JavaSource source, String type, JsonNode resource, JsonNode parameter) {
        JsonNode schema = CatalogFiles.resolve(resource, parameter.get("schema"));
        String name = parameter.get("name").textValue();
        String setter = Secrets.in(resource, schema) ? "secretParameter" : "parameter";
        for (String javaType : JavaTypes.of(resource, schema)) {
            source.method(ParameterWords.of(parameter, schema),
                    "public " + type + " " + JavaSource.identifier(name) + "(" + javaType + " " + JavaSource.identifier(name)
                            + ")",
                    "return " + setter + "(\"" + name + "\", " + JavaSource.identifier(name) + ");");
        }
    }
}
