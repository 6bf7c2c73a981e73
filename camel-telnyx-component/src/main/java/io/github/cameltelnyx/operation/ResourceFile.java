package io.github.cameltelnyx.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One resource's file of the catalogue. It is run through once to learn where each type and operation stands, and of those only
 * what is asked for is read: a route that uses one operation does not pay for forty. Thread-safe.
 */
final class ResourceFile {

    private final Supplier<byte[]> source;
    /** Kept until the next collection, since routes that start use several operations one after the other. */
    private volatile Reference<byte[]> recent = new WeakReference<>(null);
    private final Map<String, Place> types = new LinkedHashMap<>();
    private final Map<String, Place> operations = new LinkedHashMap<>();
    private String resource;

    private record Place(int start, int end) {
    }

    /** @param source gives the whole file, each time it is asked for */
    ResourceFile(Supplier<byte[]> source) {
        this.source = source;
        try (JsonParser json = JsonText.MAPPER.createParser(content())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String part = json.currentName();
                json.nextToken();
                switch (part) {
                    case "resource" -> resource = json.getText();
                    case "types" -> locateTypes(json);
                    case "operations" -> locateOperations(json);
                    default -> json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void locateTypes(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            int start = start(json);
            json.skipChildren();
            types.put(name, new Place(start, end(json)));
        }
    }

    private void locateOperations(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int start = start(json);
            String name = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isName = json.currentName().equals("name");
                json.nextToken();
                name = isName ? json.getText() : name;
                json.skipChildren();
            }
            operations.put(name, new Place(start, end(json)));
        }
    }

    private static int start(JsonParser json) {
        return (int) json.currentTokenLocation().getByteOffset();
    }

    private static int end(JsonParser json) {
        return (int) json.currentLocation().getByteOffset();
    }

    String resource() {
        return resource;
    }

    /** The names of the operations, in the file's order. */
    Set<String> operations() {
        return operations.keySet();
    }

    /** @return the operation with the types that it uses, or null where the file has none of this name */
    Operation operation(String name) {
        if (!operations.containsKey(name)) {
            return null;
        }
        byte[] json = content();
        return new CatalogReader(resource, type -> read(json, types.get(type))).operation(read(json, operations.get(name)));
    }

    private byte[] content() {
        byte[] content = recent.get();
        if (content == null) {
            content = source.get();
            recent = new WeakReference<>(content);
        }
        return content;
    }

    private static JsonNode read(byte[] json, Place place) {
        try {
            return JsonText.MAPPER.readTree(json, place.start(), place.end() - place.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
