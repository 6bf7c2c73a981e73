package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The HTTP side of the simulator: reads requests, hands them to the timeline, writes what comes back. Thread-safe. */
final class ApiServer implements AutoCloseable {

    /** A media file of the greatest size, and what is around it in a form. A larger body is refused. */
    static final int MAX_BODY = MediaFileCommands.MOST + (1 << 20);

    static {
        // The JDK's server writes an answer's head and body apart, and without this each waits 40 ms for the other's
        // receipt. It has no other switch, and reads this one only once, so it must be set before the first server.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final Timeline timeline;
    private final ExecutorService workers;
    private final CommandDesk desk;
    private final FaultPlan faults;

    ApiServer(int port, Timeline timeline, ExecutorService workers, CommandDesk desk, FaultPlan faults) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        this.timeline = timeline;
        this.workers = workers;
        this.desk = desk;
        this.faults = faults;
        server.setExecutor(workers);
        server.createContext("/", this::receive);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The exchange stays open when this returns: it is answered when the timeline has come to it. */
    private void receive(HttpExchange exchange) throws IOException {
        Request request = new Request(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"), body(exchange));
        timeline.execute(() -> {
            RequestFault fault = faults.forRequest();
            Reply reply = handle(request, fault);
            switch (fault == null ? RequestFault.Kind.ERROR : fault.kind()) {
                case DELAYED -> timeline.afterReal(fault.time(), () -> answer(exchange, reply));
                case HALF_ANSWERED -> workers.execute(() -> writeHalf(exchange, reply));
                case SILENT -> {
                    // The exchange is left as it is, until the client goes or the server stops.
                }
                default -> answer(exchange, reply);
            }
        });
    }

    /** One byte more than may be tells that there are too many; the rest is read to the end, so that the client hears so. */
    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        return body;
    }

    private Reply handle(Request request, RequestFault fault) {
        try {
            return desk.handle(request, fault);
        } catch (RuntimeException e) {
            System.getLogger(ApiServer.class.getName()).log(System.Logger.Level.ERROR, "The simulator failed", e);
            return RequestFault.failing(500).reply();
        }
    }

    private void answer(HttpExchange exchange, Reply reply) {
        workers.execute(() -> write(exchange, reply));
    }

    /** The head tells of more than follows. */
    private static void writeHalf(HttpExchange exchange, Reply reply) {
        byte[] body = reply.body() instanceof FileContent file ? file.content() : Json.bytes(reply.body());
        try (exchange) {
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
        } catch (IOException e) {
            // The client has gone; there is nobody to tell.
        }
    }

    private static void write(HttpExchange exchange, Reply reply) {
        // Closed before anything was written, the connection ends without an answer.
        try (exchange) {
            if (reply != Reply.NONE) {
                reply.headers().forEach(exchange.getResponseHeaders()::set);
                if (reply.body() == null) {
                    exchange.sendResponseHeaders(reply.status(), -1);
                    return;
                }
                FileContent file = reply.body() instanceof FileContent content ? content : null;
                byte[] body = file == null ? Json.bytes(reply.body()) : file.content();
                exchange.getResponseHeaders()
                        .set("Content-Type", file == null ? "application/json; charset=utf-8" : file.contentType());
                exchange.sendResponseHeaders(reply.status(), body.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        } catch (IOException e) {
            // The client has gone; there is nobody to tell.
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
