package io.github.cameltelnyx;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.cameltelnyx.await.Awaited;
import io.github.cameltelnyx.await.CallLegs;
import io.github.cameltelnyx.await.Subject;
import io.github.cameltelnyx.await.Wait;
import io.github.cameltelnyx.await.WaitEnd;
import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.event.EventPatterns;
import io.github.cameltelnyx.event.PatternCheck;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.Parameter;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the steps of one endpoint wait for the end of what they tell Telnyx to do. Immutable and thread-safe. */
final class Awaiting {

    private static final Logger LOG = LoggerFactory.getLogger(Awaiting.class);

    /** Of playback, whose events say which file has ended. */
    private static final List<String> MEDIA = List.of("audio_url", "media_name");
    private static final String CONFERENCE = "id";

    private final Operation operation;
    private final TelnyxConfiguration configuration;
    private final Waits waits;
    private final EventPatterns patterns;
    private final Set<String> own;
    private final List<String> media;
    private final String call;
    private final boolean conference;
    private final boolean makes;

    private Awaiting(Operation operation, TelnyxConfiguration configuration, Waits waits) {
        this.operation = operation;
        this.configuration = configuration;
        this.waits = waits;
        this.patterns = configuration.isAwait() ? EventPatterns.of(awaited()) : null;
        this.own = operation.stops() ? Set.of() : Set.copyOf(operation.awaitedEvents());
        this.media = MEDIA.stream().flatMap(name -> operation.parameter(name).map(Parameter::name).stream()).toList();
        this.call = operation.parameter("call_control_id").map(Parameter::name).orElse(null);
        this.conference = operation.path().startsWith("/conferences/{id}");
        this.makes = !conference && !operation.path().contains("{call_control_id}");
    }

    /** @param endpoint whose options have passed {@link #check} */
    static Awaiting of(TelnyxEndpoint endpoint, Waits waits) {
        return new Awaiting(endpoint.getOperation(), endpoint.getConfiguration(), waits);
    }

    /** @throws IllegalArgumentException where the options of an endpoint of this operation contradict each other */
    static void check(Operation operation, TelnyxConfiguration configuration) {
        String uri = operation.uri();
        if (!configuration.isAwait()) {
            if (configuration.getAwaitEvent() != null) {
                throw new IllegalArgumentException(
                        uri + ": awaitEvent says nothing without await=true. Set it, or leave it out.");
            }
            return;
        }
        if (configuration.isAutoPaging()) {
            throw new IllegalArgumentException(uri + ": await and autoPaging exclude each other. Leave one out.");
        }
        if (configuration.isSynchronous()) {
            throw new IllegalArgumentException(
                    uri + ": await and synchronous exclude each other, as the route's thread would be held for"
                            + " as long as the call takes. Leave one out.");
        }
        if (configuration.getAwaitTimeout() < 1) {
            throw new IllegalArgumentException(
                    uri + ": awaitTimeout must be 1 or more milliseconds, not " + configuration.getAwaitTimeout());
        }
        if (!isAboutACall(operation)) {
            throw new IllegalArgumentException(uri + " is not about one call or conference whose events could be awaited."
                    + " Leave await out.");
        }
        if (configuration.getAwaitEvent() == null && operation.awaitedEvents().isEmpty()) {
            throw new IllegalArgumentException(uri + ": no event tells that this is done. Name what to wait for by awaitEvent,"
                    + " as in awaitEvent=call.dtmf.received, or leave await out.");
        }
    }

    /** TeXML's calls have no commands in mid-call, and no events but forms. */
    private static boolean isAboutACall(Operation operation) {
        return operation.resource().equals("conferences") && !operation.name().equals("list")
                || operation.resource().equals("calls");
    }

    /** Whether the endpoint's steps wait. */
    boolean isOn() {
        return patterns != null;
    }

    void start() {
        if (isOn()) {
            waits.use();
            PatternCheck.unknown(patterns).forEach(unknown -> LOG.warn("{} awaits {}", operation.uri(), unknown));
        }
    }

    /**
     * To be called before the command is sent.
     *
     * @return                       its place in line; null where nobody would ever ask for it
     * @throws IllegalStateException where no event could end the wait, or a thread would have to wait for it
     */
    Wait begin(Exchange exchange, Map<String, Object> values) {
        if (!isOn() && (own.isEmpty() || makes || !waits.isUsed())) {
            return null;
        }
        if (isOn() && !waits.hasListener()) {
            throw new IllegalStateException(
                    operation.uri() + " would wait in vain: no telnyx-webhook route of this Camel context"
                            + " is running. Start one at the path that Telnyx sends the call's events to.");
        }
        if (isOn() && exchange.isTransacted()) {
            // Enough of them would hold all threads that the events need to come in by.
            throw new IllegalStateException(
                    operation.uri() + " would hold its thread and its transaction for as long as the call takes."
                            + " End the transaction before the step that awaits, or leave await out.");
        }
        Awaited awaited = new Awaited(own, played(values), patterns, Duration.ofMillis(configuration.getAwaitTimeout()));
        return waits.begin(awaited, subject(exchange, values), exchange.getFromRouteId());
    }

    private Set<String> played(Map<String, Object> values) {
        return media.stream().map(values::get).filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet());
    }

    private Subject subject(Exchange exchange, Map<String, Object> values) {
        return makes
                ? Subject.UNKNOWN
                : CallLegs.subject(exchange, text(values, call), conference ? text(values, CONFERENCE) : null);
    }

    /**
     * Tells the wait which call or conference the command made.
     *
     * @throws IllegalStateException where the answer does not say it
     */
    void identify(Wait wait, TelnyxResponse response) throws IOException {
        if (!makes) {
            return;
        }
        Object result = TelnyxResult.read(response.body(), operation.wrapper()).body();
        Map<?, ?> fields = result instanceof Map<?, ?> map ? map : Map.of();
        boolean aConference = operation.resource().equals("conferences");
        Subject made = new Subject(aConference ? null : text(fields, "call_control_id"), text(fields, "call_leg_id"),
                aConference ? text(fields, "id") : null);
        if (made.callControlId() == null && made.conferenceId() == null) {
            throw new IllegalStateException(operation.uri() + " was taken, but the answer does not name what was made, whose"
                    + " events the step would wait for");
        }
        wait.tell(made);
    }

    private static String text(Map<?, ?> values, String name) {
        Object value = name == null ? null : values.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /** @throws TelnyxAwaitException where the wait ended without what was waited for */
    TelnyxEvent event(WaitEnd end) throws TelnyxAwaitException {
        switch (end.kind()) {
            case EVENT :
                return end.event();
            case OVER :
                throw new TelnyxCallEndedException(operation.uri(), awaited(), end.event());
            case TIMED_OUT :
                throw new TelnyxAwaitTimeoutException(operation.uri(), awaited(), configuration.getAwaitTimeout());
            default :
                throw new TelnyxAwaitException(operation.uri(),
                        "was taken, but nobody waits for " + awaited() + " any more: the route or the Camel context stops",
                        null);
        }
    }

    private String awaited() {
        return configuration.getAwaitEvent() != null
                ? configuration.getAwaitEvent()
                : String.join(",", operation.awaitedEvents());
    }
}
