package io.github.cameltelnyx.springboot;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what it is told, also what never ends, and gives the answer as status and body. */
final class RawHttp {

    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    String post(String target, byte[] body) throws IOException {
        return post(target, List.of(), body);
    }

    String post(String target, List<String> headers, byte[] body) throws IOException {
        List<String> all = new ArrayList<>(headers);
        if (headers.stream().noneMatch(header -> header.startsWith("Content-Length"))) {
            all.add("Content-Length: " + body.length);
        }
        return send(target, all, body);
    }

    /** One chunk, and never the last. */
    String postWithoutEnd(String target, List<String> headers, byte[] start) throws IOException {
        List<String> all = new ArrayList<>(headers);
        all.add("Transfer-Encoding: chunked");
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(start.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(start);
        return send(target, all, chunk.toByteArray());
    }

    private String send(String target, List<String> headers, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            String head = "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return answer(socket.getInputStream());
        }
    }

    /** As far as its head says: what a server keeps the connection for after that is its own affair. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("No answer: " + head);
            }
            head.append((char) next);
        }
        Matcher length = CONTENT_LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head.substring(9, 12) + " " + new String(body, StandardCharsets.UTF_8);
    }
}
