package io.github.cameltelnyx;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cameltelnyx.client.MultipartForm;
import io.github.cameltelnyx.client.RequestContent;
import io.github.cameltelnyx.operation.OperationRequest;
import io.github.cameltelnyx.operation.Parameter;
import org.apache.camel.util.MimeTypeHelper;

/** Writes checked values as the body of a request. */
final class RequestBody {

    private static final ObjectWriter JSON = JsonMapper.builder().build().writerFor(Map.class);
    private static final String UNNAMED = "file";

    private RequestBody() {
    }

    /**
     * @param fileName how a file among the values is called where it has no name of its own; null for no name
     * @return         null where the operation has no body
     */
    static RequestContent of(OperationRequest request, Object fileName) throws IOException {
        Map<String, Object> values = request.body();
        return switch (request.encoding()) {
            case NONE -> null;
            case JSON -> new RequestContent.Bytes("application/json", JSON.writeValueAsBytes(values));
            case FORM -> new RequestContent.Bytes("application/x-www-form-urlencoded",
                    form(values).getBytes(StandardCharsets.US_ASCII));
            case MULTIPART -> multipart(request, fileName == null ? UNNAMED : fileName.toString());
        };
    }

    private static String form(Map<String, Object> values) {
        return values.entrySet()
                .stream()
                .map(field -> encode(field.getKey()) + "=" + encode(String.valueOf(field.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static RequestContent multipart(OperationRequest request, String standardName) throws IOException {
        String fileField = request.operation()
                .parameters()
                .stream()
                .filter(parameter -> parameter.schema().file())
                .map(Parameter::wireName)
                .findFirst()
                .orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>();
        request.body().forEach((name, value) -> fields.put(name, String.valueOf(value)));
        fields.remove(fileField);
        Object file = request.body().get(fileField);
        String name = file instanceof File onDisk
                ? onDisk.getName()
                : file instanceof Path path ? path.getFileName().toString() : standardName;
        // Telnyx gives the file's type by it; a name without a known ending is of no type.
        String type = MimeTypeHelper.probeMimeType(name);
        try (InputStream content = open(file)) {
            return new MultipartForm(fields, fileField, name, type == null ? "application/octet-stream" : type).store(content);
        }
    }

    private static InputStream open(Object file) throws IOException {
        if (file instanceof InputStream stream) {
            return stream;
        }
        return file instanceof byte[] bytes
                ? new ByteArrayInputStream(bytes)
                : Files.newInputStream(file instanceof File onDisk ? onDisk.toPath() : (Path) file);
    }
}
