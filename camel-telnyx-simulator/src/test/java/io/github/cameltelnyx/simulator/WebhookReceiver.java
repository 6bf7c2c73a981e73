package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An application that only writes down what it is sent. */
final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Received> received = new ArrayList<>();
    private final ToIntFunction<Received> status;

    WebhookReceiver() {
        this(request -> 200);
    }

    /** @param status decides what each webhook is answered with */
    WebhookReceiver(ToIntFunction<Received> status) {
        this.status = status;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/voice";
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    List<String> types() {
        return received().stream().map(Received::type).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received request = new Received(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
            synchronized (this) {
                received.add(request);
            }
            exchange.sendResponseHeaders(status.applyAsInt(request), -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    record Received(String method, String path, Headers headers, byte[] body) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        String type() {
            return json().at("/data/event_type").asText();
        }

        String id() {
            return json().at("/data/id").asText();
        }

        int attempt() {
            return json().at("/meta/attempt").asInt();
        }
    }
}
