package io.github.cameltelnyx.simulator;

import java.util.Map;
import java.util.function.Consumer;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Starting, stopping and pausing recordings. A pause has no event, so it is only checked. */
final class RecordingCommands {

    private RecordingCommands() {
    }

    static Map<String, Behaviour> behaviours() {
        return Map.of("calls/recordStart", new Behaviour(Needs.CALL_ANSWERED, RecordingCommands::start),
                "calls/recordStop", whileRecording(command -> command.call().recorder().stop(command.text("recording_id"))),
                "calls/recordPause", whileRecording(command -> {
                }),
                "calls/recordResume", whileRecording(command -> {
                }));
    }

    private static Map<String, Object> start(CheckedCommand command) {
        command.call().keep(command.body());
        command.call().recorder().start(RecordingSettings.ofRecordStart(command.body()));
        return Behaviour.OK;
    }

    private static Behaviour whileRecording(Consumer<CheckedCommand> effect) {
        return new Behaviour(Needs.CALL_ANSWERED, command -> {
            if (!command.call().recorder().runs(command.text("recording_id"))) {
                // Telnyx's list of errors has no code of its own for this.
                throw new Refusal(422, ApiError.unprocessable("No such recording is running on the call."));
            }
            command.call().keep(command.body());
            effect.accept(command);
            return Behaviour.OK;
        });
    }
}
