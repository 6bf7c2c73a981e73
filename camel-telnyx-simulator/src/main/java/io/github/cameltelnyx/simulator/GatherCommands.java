package io.github.cameltelnyx.simulator;

import java.util.Map;
import java.util.function.Supplier;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** The commands that gather keys on a call. */
final class GatherCommands {

    static final Supplier<Audio> NOTHING = () -> null;

    private GatherCommands() {
    }

    static Map<String, Behaviour> behaviours() {
        return Map.of("calls/gather", new Behaviour(Needs.CALL_ANSWERED, GatherCommands::gather),
                "calls/gatherUsingAudio", new Behaviour(Needs.CALL_ANSWERED, GatherCommands::withAudio),
                "calls/gatherUsingSpeak", new Behaviour(Needs.CALL_ANSWERED, GatherCommands::withSpeech),
                "calls/gatherStop", new Behaviour(Needs.CALL_ANSWERED, GatherCommands::stop));
    }

    private static Map<String, Object> gather(CheckedCommand command) {
        return begin(command, GatherSettings.ofGather(command), NOTHING, NOTHING);
    }

    private static Map<String, Object> withAudio(CheckedCommand command) {
        World world = command.call().world();
        return begin(command, GatherSettings.ofPrompted(command),
                () -> AudioCommands.prompt(world, Audio.Kind.PLAYBACK, command, "audio_url", "media_name"),
                () -> AudioCommands.prompt(world, Audio.Kind.PLAYBACK, command, "invalid_audio_url", "invalid_media_name"));
    }

    /** Telnyx's document has no event for the speech of a gather. */
    private static Map<String, Object> withSpeech(CheckedCommand command) {
        String complaint = command.text("invalid_payload");
        return begin(command, GatherSettings.ofPrompted(command),
                () -> AudioCommands.speech(Audio.Kind.PROMPT, command.text("payload"), null),
                complaint == null ? NOTHING : () -> AudioCommands.speech(Audio.Kind.PROMPT, complaint, null));
    }

    private static Map<String, Object> begin(CheckedCommand command, GatherSettings settings, Supplier<Audio> prompt,
            Supplier<Audio> complaint) {
        command.call().keep(command.body());
        new CallGather(command.call(), settings, prompt, complaint).begin();
        return Behaviour.OK;
    }

    private static Map<String, Object> stop(CheckedCommand command) {
        command.call().keep(command.body());
        command.call().activities().stop(CallGather.ACTIVITY);
        return Behaviour.OK;
    }
}
