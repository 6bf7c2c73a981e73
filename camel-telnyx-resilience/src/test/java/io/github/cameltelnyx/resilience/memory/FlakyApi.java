package io.github.cameltelnyx.resilience.memory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An API that keeps nothing, and answers by turns well, with errors, by half an answer and not at all. It knows which
 * connections are open.
 */
final class FlakyApi implements AutoCloseable {

    private static final String[] ANSWERS = {"200 OK", "422 Unprocessable Entity", "200 OK", "500 Internal Server Error",
            "200 OK",
            "429 Too Many Requests", "half", "none"};

    private final ServerSocket server = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    FlakyApi() throws IOException {
        inBackground(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/v2";
    }

    int openConnections() {
        return open.size();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                inBackground(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "flaky-api");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = socket.getOutputStream()) {
            while (readRequest(in)) {
                String answer = ANSWERS[Math.floorMod(turn.getAndIncrement(), ANSWERS.length)];
                if (answer.equals("none")) {
                    return;
                }
                boolean half = answer.equals("half");
                String body = "{\"data\":{\"result\":\"ok\"}}";
                String head = "HTTP/1.1 " + (half ? "200 OK" : answer)
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n";
                out.write((head + (half ? body.substring(0, 3) : body)).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                if (half) {
                    return;
                }
            }
        } catch (IOException e) {
            // The other side is gone.
        } finally {
            open.remove(socket);
        }
    }

    /** @return false at the end of the connection */
    private static boolean readRequest(InputStream in) throws IOException {
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).trim());
            }
            if (line.equals("\u0000")) {
                return false;
            }
        }
        return in.readNBytes(length).length == length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return "\u0000";
            }
            line.append((char) next);
        }
        return line.toString().trim().isEmpty() ? "" : line.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
