package io.github.cameltelnyx.benchmarks.load;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;

/**
 * A process that stands for Telnyx's API where only its speed counts: it answers every command alike, at once or after a
 * while, over HTTP/1.1 and over HTTP/2 on TLS. The first argument is the delay in milliseconds.
 */
final class AnswerServer {

    private static final Buffer ANSWER = Buffer
            .buffer("{\"data\":{\"result\":\"ok\",\"command_id\":\"891510ac-f3e4-11e8-af5b-de00688a4901\"}}");

    /** Where it listens, and the key store to trust its certificate by. */
    record Ports(int plain, int tls, String trust) {
    }

    private AnswerServer() {
    }

    public static void main(String[] arguments) throws Exception {
        long delay = Long.parseLong(arguments[0]);
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        PfxOptions key = TestKeyStore.pfx();
        int plain = listen(vertx, delay, new HttpServerOptions().setIdleTimeout(0));
        int tls = listen(vertx, delay, new HttpServerOptions().setSsl(true).setUseAlpn(true).setPfxKeyCertOptions(key));
        Fork.serve(new Ports(plain, tls, TestKeyStore.file().toString()), question -> Map.of());
    }

    private static int listen(Vertx vertx, long delay, HttpServerOptions options) throws Exception {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        int free = FreePort.find();
        vertx.deployVerticle(() -> new AbstractVerticle() {

            @Override
            public void start() {
                vertx.createHttpServer(options)
                        .requestHandler(request -> answer(vertx, request, delay))
                        .listen(free, "127.0.0.1")
                        .onSuccess(server -> port.complete(server.actualPort()))
                        .onFailure(port::completeExceptionally);
            }
        }, new DeploymentOptions().setInstances(2));
        return port.get();
    }

    private static void answer(Vertx vertx, HttpServerRequest request, long delay) {
        request.body().onSuccess(body -> {
            if (delay == 0) {
                send(request);
            } else {
                vertx.setTimer(delay, timer -> send(request));
            }
        });
    }

    private static void send(HttpServerRequest request) {
        request.response()
                .putHeader("content-type", "application/json")
                .putHeader("x-request-id", "a1b2c3d4-0000-4000-8000-000000000000")
                .putHeader("x-ratelimit-limit", "1000")
                .putHeader("x-ratelimit-remaining", "999")
                .putHeader("x-ratelimit-reset", "1")
                .end(ANSWER);
    }
}
