package io.github.cameltelnyx.simulator;

import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** The transcription of a running call: every sentence that the person says is told. */
final class LiveTranscription {

    private static final String KIND = "transcription";

    private LiveTranscription() {
    }

    static Map<String, Behaviour> behaviours() {
        return Map.of("calls/transcriptionStart", new Behaviour(Needs.CALL_ANSWERED, LiveTranscription::start),
                "calls/transcriptionStop", new Behaviour(Needs.CALL_ANSWERED, LiveTranscription::stop));
    }

    private static Map<String, Object> start(CheckedCommand command) {
        if (command.call().activities().runs(KIND)) {
            throw new Refusal(422, ApiError.TRANSCRIBED_ALREADY);
        }
        command.call().keep(command.body());
        start(command.call());
        return Behaviour.OK;
    }

    static void start(SimulatedCall call) {
        Words listener = new Words(words -> call.emit("call.transcription", Map.of("transcription_data",
                Map.of("confidence", 0.95, "is_final", true, "transcript", words, "transcription_track", "inbound"))));
        call.activities().start(KIND, call.callControlId(), ending -> call.ears().remove(listener));
        call.ears().add(listener);
    }

    private static Map<String, Object> stop(CheckedCommand command) {
        if (!command.call().activities().runs(KIND)) {
            throw new Refusal(422, ApiError.NOT_TRANSCRIBED);
        }
        command.call().keep(command.body());
        command.call().activities().stop(KIND);
        return Behaviour.OK;
    }
}
