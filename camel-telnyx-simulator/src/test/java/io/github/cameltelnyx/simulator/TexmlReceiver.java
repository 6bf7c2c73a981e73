package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An application that answers with documents by path, and writes down every form it is sent. */
final class TexmlReceiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Form> received = new ArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    TexmlReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::receive);
        server.start();
    }

    /** Answers with verbs, around which it puts the document. */
    TexmlReceiver verbs(String path, String verbs) {
        return answer(path, 200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>" + verbs.replace('\'', '"')
                + "</Response>");
    }

    TexmlReceiver answer(String path, int status, String body) {
        answers.put(path, new Answer(status, "application/xml", body));
        return this;
    }

    TexmlReceiver answer(String path, String contentType, String body) {
        answers.put(path, new Answer(200, contentType, body));
        return this;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    synchronized List<Form> received(String path) {
        return received.stream().filter(form -> form.path().equals(path)).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            String query = exchange.getRequestURI().getRawQuery();
            synchronized (this) {
                received.add(new Form(exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body,
                        FormText.read(query == null ? new String(body, StandardCharsets.UTF_8) : query)));
            }
            Answer answer = answers.getOrDefault(path, new Answer(200, "text/plain", ""));
            exchange.getResponseHeaders().set("Content-Type", answer.contentType);
            byte[] text = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status, text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private record Answer(int status, String contentType, String body) {
    }

    record Form(String method, String path, Headers headers, byte[] body, Map<String, Object> parameters) {

        String get(String name) {
            return (String) parameters.get(name);
        }
    }
}
