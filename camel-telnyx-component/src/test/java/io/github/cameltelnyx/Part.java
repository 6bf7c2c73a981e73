package io.github.cameltelnyx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import okhttp3.mockwebserver.RecordedRequest;

/** One part of a multipart body, read by hand: every byte as one letter. */
record Part(String head, byte[] content) {

    static List<Part> of(RecordedRequest request) {
        String boundary = "--" + request.getHeader("Content-Type").replaceAll(".*boundary=", "");
        String body = new String(request.getBody().readByteArray(), StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        for (String part : body.split("(\r\n)?" + boundary + "(--)?\r\n")) {
            int end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                parts.add(new Part(part.substring(0, end), part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
        return parts;
    }

    static Part named(List<Part> parts, String name) {
        return parts.stream().filter(part -> part.head().contains(" name=\"" + name + "\"")).findFirst().orElseThrow();
    }
}
