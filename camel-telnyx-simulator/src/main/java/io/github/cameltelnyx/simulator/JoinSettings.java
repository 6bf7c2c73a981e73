package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

/**
 * How a call joins a conference. Immutable.
 *
 * @param role     barge, monitor, none or whisper
 * @param whispers the calls that alone hear it, by their control ids
 */
record JoinSettings(boolean mute, boolean hold, boolean startsConference, boolean endsConference, boolean closesConference,
        String role, List<String> whispers) {

    /** Who creates a conference is in it like anybody else. */
    static final JoinSettings CREATOR = of(Map.of());

    static JoinSettings of(Map<?, ?> body) {
        return new JoinSettings(flag(body, "mute"), flag(body, "hold"), flag(body, "start_conference_on_enter"),
                flag(body, "end_conference_on_exit"), flag(body, "soft_end_conference_on_exit"),
                body.get("supervisor_role") instanceof String role ? role : "none", whispers(body));
    }

    static JoinSettings ofDial(Map<String, Object> body) {
        return of((Map<?, ?>) body.get("conference_config"));
    }

    static List<String> whispers(Map<?, ?> body) {
        return body.get("whisper_call_control_ids") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean flag(Map<?, ?> body, String name) {
        return Boolean.TRUE.equals(body.get(name));
    }
}
