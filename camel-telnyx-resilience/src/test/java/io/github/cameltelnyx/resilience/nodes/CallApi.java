package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Takes commands, each {@code command_id} once, and keeps what each call was told, in its order. Thread-safe. */
final class CallApi implements AutoCloseable {

    private static final Pattern PATH = Pattern.compile("/v2/calls/([^/]+)/actions/(.+)");
    private static final Pattern COMMAND = Pattern.compile("\"command_id\":\"([^\"]*)\"");
    private static final Pattern PAYLOAD = Pattern.compile("\"payload\":\"([^\"]*)\"");
    private static final byte[] ANSWER = "{\"data\":{\"result\":\"ok\"}}".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, List<String>> told = new ConcurrentHashMap<>();
    private final Set<String> commands = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    CallApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v2";
    }

    /** The commands by their names, and what is spoken by its text. */
    List<String> told(String call) {
        return told.getOrDefault(call, List.of());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher path = PATH.matcher(exchange.getRequestURI().getRawPath());
            Matcher command = COMMAND.matcher(body);
            if (path.matches() && command.find() && commands.add(command.group(1))) {
                Matcher payload = PAYLOAD.matcher(body);
                told.computeIfAbsent(URLDecoder.decode(path.group(1), StandardCharsets.UTF_8),
                        call -> new CopyOnWriteArrayList<>())
                        .add(payload.find() ? payload.group(1) : path.group(2));
            }
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
