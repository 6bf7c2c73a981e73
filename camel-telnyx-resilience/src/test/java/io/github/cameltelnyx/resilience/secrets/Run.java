package io.github.cameltelnyx.resilience.secrets;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.resilience.secrets.Catalogue.Sent;
import io.github.cameltelnyx.simulator.RequestFault;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

/** A run of everything: every operation, every way to give a secret, every kind of failure. */
final class Run {

    private final Application application;
    private final Peers peers;
    private final Leaks leaks;
    private final Shown shown;
    private final ProducerTemplate template;

    Run(Application application, Peers peers, Leaks leaks) {
        this.application = application;
        this.peers = peers;
        this.leaks = leaks;
        this.shown = new Shown(application, leaks);
        this.template = application.camel.createProducerTemplate();
    }

    void everything() throws Exception {
        application.camel.start();
        for (Sent operation : Catalogue.operations()) {
            byBody(operation);
            byHeaders(operation);
            for (String way : operation.secrets().isEmpty() ? new String[0] : new String[]{"uri", "placeholder", "bean"}) {
                send("direct:" + way + "/" + operation, plain(operation), Map.of());
            }
        }
        for (RequestFault fault : new RequestFault[]{RequestFault.failing(422), RequestFault.failing(500),
                RequestFault.failing(503), RequestFault.rateLimited(Duration.ofSeconds(60)), RequestFault.dropped(),
                RequestFault.answerLost()}) {
            peers.simulator.failNext(fault);
            send("direct:any", Map.of("name", "crm", "value", Mark.PARAMETER_IN_BODY.value()),
                    Map.of("operation", "texml-secrets/create"));
        }
        for (String way : new String[]{"wrong-key", "refused", "silent", "http2", "http1", "untrusted", "proxied", "tunnelled",
                "key-in-uri", "key-by-placeholder"}) {
            send("direct:" + way, null, Map.of("CamelTelnyxCallControlId", "v3:gone"));
        }
        new Callers(application.port, leaks).call();
        mistakes();
        shown.look();
        application.close();
    }

    private void byBody(Sent operation) {
        send("direct:any", operation.values(Mark.PARAMETER_IN_BODY.value()), Map.of("operation", operation.name()));
    }

    private void byHeaders(Sent operation) {
        Map<String, Object> headers = new HashMap<>();
        operation.values(Mark.PARAMETER_IN_HEADER.value())
                .forEach((name, value) -> headers
                        .put("CamelTelnyx" + Character.toUpperCase(name.charAt(0)) + name.substring(1), value));
        headers.put("operation", operation.name());
        send("direct:any", null, headers);
    }

    private static Map<String, Object> plain(Sent operation) {
        Map<String, Object> values = operation.values("");
        values.keySet().removeAll(operation.secrets());
        return values;
    }

    private void send(String route, Object body, Map<String, Object> headers) {
        Exchange exchange = template.send(route, sent -> {
            sent.getMessage().setBody(body);
            sent.getMessage().setHeaders(new HashMap<>(headers));
        });
        shown.exchange(exchange);
    }

    /** What stops a route or the component at start. */
    private void mistakes() throws Exception {
        mistake("telnyx:calls/transfer?sipAuthPassword=RAW(" + Mark.PARAMETER_IN_URI.value() + ")&sipAuthPasword=x");
        mistake("telnyx:calls/transfer?streamAuthTokn=RAW(" + Mark.PARAMETER_IN_URI.value() + ")");
        mistake("telnyx:calls/streamingStart?streamAuthToken=RAW(" + Mark.PARAMETER_IN_URI.value() + "y".repeat(4000) + ")");
        mistake("telnyx:calls/hangup?apiKey=RAW(" + Mark.API_KEY_IN_URI.value() + " b)");
        mistake("telnyx-webhook:bad?publicKey=RAW(" + Mark.NO_PUBLIC_KEY.value() + ")");
        TelnyxComponent badStore = new TelnyxComponent();
        badStore.setSslContextParameters(new Components(application.camel, peers).trust(Mark.WRONG_TRUST_STORE_PASSWORD));
        try {
            application.camel.addComponent("bad-store", badStore);
            mistake("bad-store:calls/hangup");
        } catch (Exception e) {
            shown.exception(e);
        }
    }

    private void mistake(String uri) {
        try {
            application.camel.addRoutes(new RouteBuilder() {

                @Override
                public void configure() {
                    if (uri.startsWith("telnyx-webhook")) {
                        from(uri).to("log:event");
                    } else {
                        from("direct:mistake" + uri.hashCode()).to(uri);
                    }
                }
            });
            throw new AssertionError("A mistake passed: " + uri);
        } catch (Exception e) {
            shown.exception(e);
        }
    }
}
