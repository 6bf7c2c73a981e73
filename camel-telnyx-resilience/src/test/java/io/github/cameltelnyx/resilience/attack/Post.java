package io.github.cameltelnyx.resilience.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A POST, written out to the last byte. Header values go as they are given, which real clients would refuse. */
final class Post {

    static final String SIGNATURE = "Telnyx-Signature-Ed25519: ";
    static final String TIMESTAMP = "Telnyx-Timestamp: ";

    private Post() {
    }

    static byte[] withLength(String target, List<String> headers, byte[] body) {
        return of(target, with(headers, "Content-Length: " + body.length), body);
    }

    /** In one chunk, with trailers after it. */
    static byte[] chunked(String target, List<String> headers, byte[] body, List<String> trailers) {
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        framed.writeBytes(bytes(Integer.toHexString(body.length) + "\r\n"));
        framed.writeBytes(body);
        framed.writeBytes(bytes("\r\n0\r\n" + String.join("", trailers.stream().map(line -> line + "\r\n").toList()) + "\r\n"));
        return of(target, with(headers, "Transfer-Encoding: chunked"), framed.toByteArray());
    }

    static byte[] of(String target, List<String> headers, byte[] rest) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"));
        headers.forEach(line -> all.writeBytes(bytes(line + "\r\n")));
        all.writeBytes(bytes("\r\n"));
        all.writeBytes(rest);
        return all.toByteArray();
    }

    static List<String> json(String signature, String timestamp) {
        return List.of(SIGNATURE + signature, TIMESTAMP + timestamp, "Content-Type: application/json");
    }

    static List<String> form(String signature, String timestamp) {
        return List.of(SIGNATURE + signature, TIMESTAMP + timestamp, "Content-Type: application/x-www-form-urlencoded");
    }

    private static List<String> with(List<String> headers, String more) {
        List<String> all = new java.util.ArrayList<>(headers);
        all.add(more);
        return all;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
