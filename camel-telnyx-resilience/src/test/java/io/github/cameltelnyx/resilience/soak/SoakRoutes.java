package io.github.cameltelnyx.resilience.soak;

import java.sql.SQLException;
import java.util.Random;

import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.TelnyxOperationFailedException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * The application of the soak: every caller is greeted and called back. Events of calls that come in have two routes, those of
 * calls that go out have one at a path of their own. A route first does its effect, then its command; now and then it fails in
 * between by itself. An answer of 200 means that all of it was done, hence the long time-out.
 */
final class SoakRoutes extends RouteBuilder {

    static final String OURS = "+15550199";

    private static final String WEBHOOK = "telnyx-webhook:%s?acknowledgeTimeout=60000";
    /** By which the simulator's events tell which command they are the effect of. */
    private static final String MARK = "clientState=RAW(${header.CamelTelnyxEventId}/%s)";
    private static final double WHIM = 0.05;

    private final OnceByEffect once;
    private final String outgoingUrl;
    private final Random random;

    SoakRoutes(OnceByEffect once, String outgoingUrl, Random random) {
        this.once = once;
        this.outgoingUrl = outgoingUrl;
        this.random = random;
    }

    @Override
    public void configure() {
        onException(TelnyxOperationFailedException.class).onWhen(SoakRoutes::callEnded)
                .handled(true)
                .process(exchange -> noteStep(exchange, "ended"));

        from(WEBHOOK.formatted("voice")).routeId("journal").process(this::effect);
        from(WEBHOOK.formatted("voice") + "&events=call.initiated,call.answered,call.speak.ended,call.hangup").routeId("desk")
                .process(this::effect)
                .process(this::whim)
                .to("direct:command");
        from(WEBHOOK.formatted("outgoing")).routeId("outgoing").process(this::effect).process(this::whim).to("direct:command");

        from("direct:command").routeId("command")
                .choice()
                .when(simple("${header.CamelTelnyxEventType} == 'call.initiated' && ${body.payload[direction]} == 'incoming'"))
                .to("telnyx:calls/answer?" + mark("answer"))
                .id("answer")
                .process(exchange -> noteStep(exchange, "ok"))
                .when(header(TelnyxConstants.EVENT_TYPE).isEqualTo("call.answered"))
                .to("telnyx:calls/speak?voice=female&payload=Hello&" + mark("speak"))
                .id("speak")
                .process(exchange -> noteStep(exchange, "ok"))
                .when(header(TelnyxConstants.EVENT_TYPE).isEqualTo("call.speak.ended"))
                .to("telnyx:calls/hangup?" + mark("hangup"))
                .id("hangup")
                .process(exchange -> noteStep(exchange, "ok"))
                .when(simple("${header.CamelTelnyxEventType} == 'call.hangup' && ${body.payload[to]} == '" + OURS + "'"))
                .to("telnyx:calls/dial?connectionId=1000000000000000001&to=${body.payload[from]}&from=RAW(" + OURS
                        + ")&webhookUrl=RAW(" + outgoingUrl + ")&" + mark("dial"))
                .id("dial")
                .process(exchange -> noteStep(exchange, "ok"));
    }

    private static String mark(String step) {
        return MARK.formatted(step);
    }

    private void effect(Exchange exchange) throws SQLException {
        once.effect(exchange, exchange.getFromRouteId());
    }

    private void noteStep(Exchange exchange, String outcome) throws SQLException {
        String type = exchange.getMessage().getHeader(TelnyxConstants.EVENT_TYPE, String.class);
        once.step(exchange, Balance.COMMANDS.get(type), outcome);
    }

    private void whim(Exchange exchange) {
        if (random.nextDouble() < WHIM) {
            throw new IllegalStateException("The route fails by itself, after its effect");
        }
    }

    private static boolean callEnded(Exchange exchange) {
        Throwable failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        return failure instanceof TelnyxOperationFailedException failed && failed.isCallEnded();
    }
}
