package io.github.cameltelnyx.resilience.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands where Telnyx's API would be: keeps each request as it was written on the wire, and answers with given bytes. */
final class RawApi implements AutoCloseable {

    static final String OK = answer("200 OK", "{\"data\":{\"result\":\"ok\"}}");

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");

    /** The head of a request, line by line, and its body. */
    record Request(String head, String body) {

        String line() {
            return head.substring(0, head.indexOf("\r\n"));
        }
    }

    /** What is written to a caller. */
    interface Answer {

        void writeTo(OutputStream caller) throws IOException;
    }

    final Queue<Request> requests = new ConcurrentLinkedQueue<>();
    private static final Answer GOOD = given(OK);

    private final AtomicReference<Answer> next = new AtomicReference<>(GOOD);
    private final ServerSocket socket;

    RawApi() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    static String answer(String status, String body, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + more + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    /** What the next request is answered with; those after it are answered OK. */
    void answerNext(String bytes) {
        next.set(given(bytes));
    }

    /** The same, with bytes that are repeated until the caller goes away. */
    void answerNextWithoutEnd(String once, String again) {
        next.set(caller -> {
            given(once).writeTo(caller);
            for (byte[] bytes = again.getBytes(StandardCharsets.UTF_8);;) {
                caller.write(bytes);
            }
        });
    }

    private static Answer given(String bytes) {
        return caller -> caller.write(bytes.getBytes(StandardCharsets.UTF_8));
    }

    int port() {
        return socket.getLocalPort();
    }

    String url() {
        return "http://localhost:" + port() + "/v2";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                // Its own thread, as one may be kept busy for long.
                daemon(() -> answer(caller));
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    private void answer(Socket socketOfCaller) {
        try (Socket caller = socketOfCaller) {
            requests.add(read(caller.getInputStream()));
            next.getAndSet(GOOD).writeTo(caller.getOutputStream());
            caller.shutdownOutput();
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The caller went away.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-api");
        thread.setDaemon(true);
        thread.start();
    }

    private static Request read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no whole request");
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(text);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return new Request(text, new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
