package io.github.cameltelnyx.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.cameltelnyx.simulator.TexmlDocument.TexmlFault;

/** Placing TeXML calls, looking at them, and giving them something else to follow. */
final class TexmlCallCommands {

    private final TexmlOffice office;

    TexmlCallCommands(TexmlOffice office) {
        this.office = office;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-calls/create", Behaviour.of(this::create),
                "texml-calls/list", Behaviour.of(this::list),
                "texml-calls/get", Behaviour.of(command -> TexmlCallView.of(office.call(command))),
                "texml-calls/update", Behaviour.of(this::update));
    }

    private Map<String, Object> create(CheckedCommand command) {
        Destination.requireNumber(command.text("To"), "To");
        TexmlApplication application = office.applications().orFirst(command.body().get("ApplicationSid"));
        TexmlDocument given = document(command);
        TexmlTarget url = TexmlTarget.of(command.body().get("Url"), command.body().get("UrlMethod"));
        TexmlTarget target = url == null ? application.voice() : url;
        if (given == null && target == null) {
            throw new Refusal(422, BodyCheck.missing("Url"));
        }
        office.outbound(command.text("From"), command.text("To"), application.id(),
                settings(command, application.callSettings()), command.number("Timeout", 30), call -> {
                    OutboundOptions.apply(office, call, command);
                    follow(call, given, target);
                });
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("from", command.text("From"));
        result.put("to", command.text("To"));
        result.put("status", "queued");
        return result;
    }

    private Map<String, Object> list(CheckedCommand command) {
        List<SimulatedTexmlCall> calls = office.calls()
                .stream()
                .filter(TexmlFilter.text(command, "From", SimulatedTexmlCall::from))
                .filter(TexmlFilter.text(command, "To", SimulatedTexmlCall::to))
                .filter(TexmlFilter.text(command, "Status", SimulatedTexmlCall::status))
                .filter(TexmlFilter.time(command, "StartTime", call -> call.identity().startTime()))
                .filter(TexmlFilter.time(command, "EndTime", call -> call.history().endTime()))
                .toList();
        return TexmlPage.of(command, "calls", calls, TexmlCallView::of);
    }

    private Map<String, Object> update(CheckedCommand command) {
        SimulatedTexmlCall call = office.call(command);
        if (call.state() == CallState.ENDED) {
            throw new Refusal(422, ApiError.CALL_ENDED);
        }
        TexmlDocument given = document(command);
        TexmlTarget url = TexmlTarget.of(command.body().get("Url"), command.body().get("Method"));
        TexmlTarget status = TexmlTarget.of(command.body().get("StatusCallback"), command.body().get("StatusCallbackMethod"));
        TexmlTarget fallback = TexmlTarget.of(command.body().get("FallbackUrl"), command.body().get("FallbackMethod"));
        call.settings(call.settings().withStatusCallback(status).withFallback(fallback));
        if ("completed".equals(command.body().get("Status"))) {
            boolean unanswered = call.state() == CallState.RINGING;
            call.end(unanswered ? "canceled" : "completed", unanswered ? "originator_cancel" : "normal_clearing", "caller");
        } else if (given != null || url != null) {
            if (call.state() != CallState.ANSWERED) {
                throw new Refusal(422, ApiError.CALL_NOT_ANSWERED);
            }
            follow(call, given, url);
        }
        return TexmlCallView.of(call);
    }

    static TexmlCallSettings settings(CheckedCommand command, TexmlCallSettings otherwise) {
        TexmlTarget status = TexmlTarget.of(command.body().get("StatusCallback"), command.body().get("StatusCallbackMethod"));
        TexmlTarget fallback = TexmlTarget.of(command.body().get("FallbackUrl"), "POST");
        String events = (String) command.body().getOrDefault("StatusCallbackEvent", "completed");
        TexmlCallSettings settings = status == null
                ? otherwise
                : new TexmlCallSettings(status, Set.copyOf(List.of(events.split(" "))), otherwise.fallback(), null);
        return settings.withFallback(fallback);
    }

    private static void follow(SimulatedTexmlCall call, TexmlDocument given, TexmlTarget url) {
        if (given != null) {
            call.flows().anew().follow(given, "");
        } else {
            call.flows().anew().go(url, Map.of());
        }
    }

    /** @return the document that the command carries, or null */
    private static TexmlDocument document(CheckedCommand command) {
        if (command.text("Texml") == null) {
            return null;
        }
        try {
            return TexmlDocument.parse(command.text("Texml").getBytes(StandardCharsets.UTF_8), "", "");
        } catch (TexmlFault e) {
            throw new Refusal(422, BodyCheck.invalid("Texml", "The document is none: " + e.getMessage()));
        }
    }

    /** What calls that a command places do by themselves once they are answered. */
    static final class OutboundOptions {

        private OutboundOptions() {
        }

        static void apply(TexmlOffice office, SimulatedTexmlCall call, CheckedCommand command) {
            if (command.flag("Record")) {
                int channels = "dual".equals(command.body().get("RecordingChannels")) ? 2 : 1;
                String track = (String) command.body().getOrDefault("RecordingTrack", "both");
                office.recorder()
                        .start(call, null, "OutboundAPI", channels, track, "mp3", RecordingCallbacks.of(command, ""));
            }
            int limit = command.number("TimeLimit", 0);
            if (limit > 0) {
                call.world()
                        .timeline()
                        .after(Duration.ofSeconds(limit), () -> call.end("completed", "time_limit", "unknown"));
            }
        }
    }
}
