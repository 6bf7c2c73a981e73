package io.github.cameltelnyx.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An HTTP client that sends what it is told, header by header, and adds only what frames the body. */
final class RawHttp {

    record Response(int status, List<String> headers, String body) {

        boolean hasHeader(String name) {
            return headers.stream().anyMatch(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"));
        }
    }

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    Response post(String target, List<String> headers, byte[] body) {
        return exchange("POST", target, with(headers, "Content-Length: " + body.length), body);
    }

    Response postChunked(String target, List<String> headers, byte[] body, int chunk) {
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += chunk) {
            byte[] part = Arrays.copyOfRange(body, at, Math.min(body.length, at + chunk));
            framed.writeBytes((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            framed.writeBytes(part);
            framed.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        framed.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return exchange("POST", target, with(headers, "Transfer-Encoding: chunked"), framed.toByteArray());
    }

    /** A head that promises a body, and no more of it than is given. */
    Response promise(String target, List<String> headers, long promised, byte[] sent) {
        return exchange("POST", target, with(headers, "Content-Length: " + promised), sent);
    }

    Response exchange(String method, String target, List<String> headers, byte[] body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String head = method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", with(headers, "Connection: close"))
                    + (headers.stream().anyMatch(line -> line.startsWith("Host:")) ? "" : "\r\nHost: localhost:" + port)
                    + "\r\n\r\n";
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            all.writeBytes(body);
            try {
                socket.getOutputStream().write(all.toByteArray());
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // The server may have answered and gone before it took all.
            }
            return parse(readAll(socket));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readAll(Socket socket) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(buffer); n >= 0; n = socket.getInputStream().read(buffer)) {
                read.write(buffer, 0, n);
            }
        } catch (java.net.SocketException e) {
            // Reset after the answer, as part of the body was never read.
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    private static Response parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("No answer: " + text);
        }
        List<String> lines = List.of(text.substring(0, end).split("\r\n"));
        return new Response(Integer.parseInt(lines.get(0).split(" ")[1]), lines.subList(1, lines.size()),
                text.substring(end + 4));
    }

    private static List<String> with(List<String> headers, String more) {
        List<String> all = new ArrayList<>(headers);
        all.add(more);
        return all;
    }
}
