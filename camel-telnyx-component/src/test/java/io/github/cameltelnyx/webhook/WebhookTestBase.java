package io.github.cameltelnyx.webhook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;

/** A path of its own for each test, on one of the HTTP engines. */
abstract class WebhookTestBase {

    /** The common pool has one thread on two cores, which a request that waits would hold. */
    static final Executor OWN_THREAD = task -> new Thread(task).start();

    protected static final String SIGNATURE = "telnyx-signature-ed25519";
    protected static final String TIMESTAMP = "telnyx-timestamp";
    protected static final String NOW = String.valueOf(SettableClock.START);

    protected final CamelContext camel;
    protected final RawHttp http;
    protected final SettableClock clock = new SettableClock();
    protected final String path = "/t-" + UUID.randomUUID();
    private final List<String> routeIds = new ArrayList<>();
    private final String clockName = "clock-" + UUID.randomUUID();

    WebhookTestBase(Engine engine) {
        Engine.Server server = engine.server();
        this.camel = server.camel();
        this.http = new RawHttp(server.port());
        camel.getRegistry().bind(clockName, clock);
    }

    @AfterEach
    void removeRoutes() throws Exception {
        for (String id : routeIds) {
            camel.getRouteController().stopRoute(id);
            camel.removeRoute(id);
        }
        camel.getRegistry().unbind(clockName);
    }

    /** A running route at the test's path. Options as in a URI. */
    protected RecordingRoute route(String options) {
        return route("route-" + UUID.randomUUID(), options);
    }

    protected RecordingRoute route(String id, String options) {
        RecordingRoute end = new RecordingRoute();
        try {
            camel.addRoutes(new RouteBuilder() {

                @Override
                public void configure() {
                    errorHandler(noErrorHandler());
                    from(uri(options)).routeId(id).process(end);
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        routeIds.add(id);
        return end;
    }

    protected String uri(String options) {
        String key = options.contains("publicKey=") ? "" : "&publicKey=RAW(" + WebhookSigner.FIRST.publicKey() + ")";
        // A busy machine must not be answered for a route that has not ended; what tests this gives its own.
        String patience = options.contains("acknowledgeTimeout=") ? "" : "&acknowledgeTimeout=20000";
        return "telnyx-webhook:" + path + "?clock=#bean:" + clockName + key + patience
                + (options.isEmpty() ? "" : "&" + options);
    }

    protected static byte[] event(String type, String id) {
        return bytes("""
                {"data":{"record_type":"event","event_type":"%s","id":"%s","occurred_at":"2023-11-14T22:13:20.076316Z",\
                "payload":{"call_control_id":"v3:call","client_state":"c3RhdGU=","from":"+15550100"}},"meta":{"attempt":2}}"""
                .formatted(type, id));
    }

    protected static byte[] event() {
        return event("call.answered", UUID.randomUUID().toString());
    }

    protected static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    protected static List<String> signed(byte[] body) {
        return headers(WebhookSigner.FIRST.sign(NOW, body), NOW);
    }

    protected static List<String> headers(String signature, String timestamp) {
        return List.of(SIGNATURE + ": " + signature, TIMESTAMP + ": " + timestamp, "Content-Type: application/json");
    }

    protected static List<String> signedForm(byte[] form) {
        return List.of(SIGNATURE + ": " + WebhookSigner.FIRST.sign(NOW, form), TIMESTAMP + ": " + NOW,
                "Content-Type: application/x-www-form-urlencoded");
    }

    protected RawHttp.Response sendForm(String form) {
        return http.post(path, signedForm(bytes(form)), bytes(form));
    }

    /** A counter of the test's path. */
    protected long count(String counter) {
        TelnyxWebhookEndpoint endpoint = (TelnyxWebhookEndpoint) camel.getEndpoints()
                .stream()
                .filter(any -> any instanceof TelnyxWebhookEndpoint webhook && webhook.getPath().equals(path))
                .findFirst()
                .orElseThrow();
        try {
            return (long) endpoint.getClass().getMethod("get" + counter).invoke(endpoint);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    protected RawHttp.Response send(byte[] body) {
        return http.post(path, signed(body), body);
    }

    protected static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(10, TimeUnit.SECONDS).until(condition::getAsBoolean);
    }
}
