package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

import io.github.cameltelnyx.simulator.TexmlMediaSession.Kind;

/** Streams and SIPREC sessions: they begin and end, and carry nothing. */
final class TexmlMediaCommands {

    private final TexmlOffice office;

    TexmlMediaCommands(TexmlOffice office) {
        this.office = office;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-call-streams/start", Behaviour.of(command -> start(command, Kind.STREAM)),
                "texml-call-streams/update", Behaviour.of(command -> stop(command, Kind.STREAM, "streaming_sid")),
                "texml-call-siprec/start", Behaviour.of(command -> start(command, Kind.SIPREC)),
                "texml-call-siprec/update", Behaviour.of(command -> stop(command, Kind.SIPREC, "siprec_sid")));
    }

    private Map<String, Object> start(CheckedCommand command, Kind kind) {
        SimulatedTexmlCall call = office.answeredCall(command);
        String track = (String) command.body().getOrDefault("Track", kind == Kind.STREAM ? "inbound_track" : "both_tracks");
        return view(call, call.media()
                .start(kind, command.text("Name"), track, TexmlTarget.of(command.body().get("StatusCallback"),
                        command.body().get("StatusCallbackMethod"))));
    }

    private Map<String, Object> stop(CheckedCommand command, Kind kind, String sid) {
        SimulatedTexmlCall call = office.call(command);
        TexmlMediaSession session = TexmlResource.found(call.media().session(kind, command.path().get(sid)));
        // "stopped" is the only status, and the one that is meant where none is given.
        session.stop();
        return view(call, session);
    }

    private static Map<String, Object> view(SimulatedTexmlCall call, TexmlMediaSession session) {
        boolean stream = session.kind() == Kind.STREAM;
        Function<Instant, String> date = stream ? TexmlResource::isoDate : TexmlResource::mailDate;
        Map<String, Object> view = TexmlResource
                .at("/Calls/" + call.callSid() + (stream ? "/Streams/" : "/Siprec/") + session.sid());
        view.put("call_sid", call.callSid());
        view.put("sid", session.sid());
        view.put("status", session.status());
        view.put("date_updated", date.apply(session.updated()));
        if (stream && session.name() != null) {
            view.put("name", session.name());
        }
        if (!stream) {
            view.put("date_created", date.apply(session.started()));
            view.put("start_time", date.apply(session.started()));
            view.put("track", session.track());
        }
        return view;
    }
}
