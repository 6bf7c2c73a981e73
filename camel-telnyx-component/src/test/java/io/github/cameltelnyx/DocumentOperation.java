package io.github.cameltelnyx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;

import static io.github.cameltelnyx.DocumentValues.NODES;

/** One operation as Telnyx's document has it: its parameters of all places, and what is wrong with values for them. */
final class DocumentOperation {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data";

    private final TelnyxDocument document;
    private final Set<String> path = new TreeSet<>();
    private final Map<String, String> queryPointers = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();
    private final Set<String> requiredInPath = new TreeSet<>();
    private final String bodyPointer;
    private final JsonNode body;
    private final JsonNode content;

    DocumentOperation(TelnyxDocument document, String method, String template) {
        this.document = document;
        String pointer = "/paths/" + TelnyxDocument.escape(template) + "/" + method.toLowerCase(Locale.ROOT);
        if (document.at(pointer).isMissingNode()) {
            throw new AssertionError("The document has no " + method + " " + template);
        }
        JsonNode parameters = document.at(pointer).path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            String place = parameters.get(i).path("$ref").asText("#" + pointer + "/parameters/" + i).substring(1);
            JsonNode parameter = document.at(place);
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                path.add(name);
            } else {
                addQuery(name, place + "/schema");
            }
            if (parameter.path("required").asBoolean()) {
                (parameter.path("in").asText().equals("path") ? requiredInPath : required).add(name);
            }
        }
        String request = document.at(pointer + "/requestBody").path("$ref").asText("#" + pointer + "/requestBody").substring(1);
        content = document.at(request).path("content");
        bodyPointer = request + "/content/" + (content.has(FORM) ? TelnyxDocument.escape(FORM) : "application~1json")
                + "/schema";
        body = document.resolve(document.at(bodyPointer));
        body.path("required").forEach(name -> required.add(name.asText()));
    }

    /** A filter that is an object is one parameter for each of its properties. */
    private void addQuery(String name, String pointer) {
        JsonNode properties = document.resolve(document.at(pointer)).path("properties");
        if (properties.isEmpty()) {
            boolean listed = name.contains("[") && DocumentValues.type(document.resolve(document.at(pointer))).equals("array");
            queryPointers.put(listed ? name + "[]" : name, pointer);
        }
        properties.fieldNames().forEachRemaining(key -> addQuery(name + "[" + key + "]", pointer + "/properties/" + key));
    }

    Set<String> path() {
        return path;
    }

    Set<String> query() {
        return queryPointers.keySet();
    }

    /** What every form of the request requires: a body in parts may do without what one in JSON requires. */
    Set<String> required() {
        Set<String> all = new TreeSet<>(required);
        if (content.has(PARTS)) {
            Set<String> inParts = new TreeSet<>();
            parts().path("required").forEach(name -> inParts.add(name.asText()));
            all.removeIf(name -> body.path("properties").has(name) && !inParts.contains(name));
        }
        all.addAll(requiredInPath);
        return all;
    }

    /** The files that a body in parts may hold. */
    Set<String> files() {
        Set<String> files = new TreeSet<>();
        parts().path("properties").properties().forEach(property -> {
            if (property.getValue().path("format").asText().equals("binary")) {
                files.add(property.getKey());
            }
        });
        return files;
    }

    private JsonNode parts() {
        return document.resolve(content.path(PARTS).path("schema"));
    }

    boolean takes(String contentType) {
        return content.has(contentType);
    }

    boolean hasBody() {
        return !content.isMissingNode();
    }

    /** The parameters of query and body as the properties of one object. */
    ObjectNode schema() {
        ObjectNode properties = NODES.objectNode();
        queryPointers.forEach((name, pointer) -> properties.set(name, document.at(pointer)));
        body.path("properties").properties().forEach(property -> properties.set(property.getKey(), property.getValue()));
        ObjectNode schema = NODES.objectNode().set("properties", properties);
        required.stream().filter(properties::has).forEach(schema.putArray("required")::add);
        if (body.has("anyOf")) {
            schema.set("anyOf", body.get("anyOf"));
        }
        return schema;
    }

    List<String> problems(JsonNode values) {
        List<String> problems = new ArrayList<>();
        ObjectNode inBody = values.deepCopy();
        queryPointers.forEach((name, pointer) -> {
            if (values.has(name)) {
                problems.addAll(document.problems(pointer, inBody.remove(name)));
            }
        });
        problems.addAll(document.problems(bodyPointer, inBody));
        return problems;
    }

    /** What a request gives, from its query and its body; the text of queries and forms by the type that the document has. */
    ObjectNode received(RecordedRequest request) throws IOException {
        ObjectNode received = NODES.objectNode();
        HttpUrl url = request.getRequestUrl();
        String text = request.getBody().readUtf8();
        String type = String.valueOf(request.getHeader("Content-Type"));
        if (type.equals(FORM) && !text.isEmpty()) {
            HttpUrl form = url.newBuilder().encodedQuery(text).build();
            read(form, received);
        } else if (!text.isEmpty()) {
            received.setAll((ObjectNode) TelnyxDocument.JSON.readTree(text));
        }
        read(url, received);
        return received;
    }

    private void read(HttpUrl url, ObjectNode received) throws IOException {
        for (String name : url.queryParameterNames()) {
            JsonNode schema = document.resolve(schema().path("properties").path(name));
            String text = url.queryParameter(name);
            if (DocumentValues.type(schema).equals("array") && name.endsWith("[]")) {
                url.queryParameterValues(name).forEach(received.withArray(name)::add);
                continue;
            }
            received.set(name, DocumentValues.type(schema).equals("string")
                    ? NODES.textNode(text)
                    : TelnyxDocument.JSON.readTree(text));
        }
    }
}
