package io.github.cameltelnyx.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

/**
 * A form with a file, as multipart/form-data. It is written to disk first: from there it has a length, can be sent again,
 * and never lies in memory as a whole.
 *
 * @param fields    the other fields, by their names
 * @param fileField the name of the file's field
 * @param fileName  how the file is called
 * @param fileType  the file's media type
 */
public record MultipartForm(Map<String, String> fields, String fileField, String fileName, String fileType) {

    private static final ContentType TEXT = ContentType.create("text/plain", StandardCharsets.UTF_8);

    /**
     * @param  file        is read to its end
     * @throws IOException when the file cannot be read or the form not be written; nothing is left then
     */
    public RequestContent.Stored store(InputStream file) throws IOException {
        // Written out here, since the builder adds a charset that multipart/form-data does not have.
        String boundary = "camel-telnyx-" + UUID.randomUUID();
        MultipartEntityBuilder form = MultipartEntityBuilder.create()
                .setMode(HttpMultipartMode.EXTENDED)
                .setCharset(StandardCharsets.UTF_8)
                .setBoundary(boundary);
        fields.forEach((name, value) -> form.addTextBody(name, value, TEXT));
        form.addBinaryBody(fileField, file, ContentType.parse(fileType), fileName);
        Path target = Files.createTempFile("camel-telnyx-", ".upload");
        RequestContent.Stored stored = null;
        try (HttpEntity entity = form.build(); OutputStream out = Files.newOutputStream(target)) {
            entity.writeTo(out);
            stored = new RequestContent.Stored("multipart/form-data; boundary=" + boundary, target);
        } finally {
            if (stored == null) {
                Files.deleteIfExists(target);
            }
        }
        return stored;
    }
}
