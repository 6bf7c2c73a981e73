package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

/** What is heard in a conference, by all or by some, and what is asked of one. */
final class ConferenceAudioCommands {

    private final Conferences conferences;

    ConferenceAudioCommands(Conferences conferences) {
        this.conferences = conferences;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("conferences/play", Behaviour.of(this::play),
                "conferences/speak", Behaviour.of(this::speak),
                "conferences/stop", Behaviour.of(this::stop),
                "conferences/gatherUsingAudio", Behaviour.of(this::gather),
                "conferences/sendDtmf", Behaviour.of(this::sendDtmf));
    }

    private Map<String, Object> play(CheckedCommand command) {
        Conference conference = conferences.goingOn(command);
        AudioCommands.checkSource(command.body());
        Audio audio = AudioCommands.file(conference.creator().world(), command.body());
        queues(conference, command).forEach(queue -> queue.add(audio));
        return Behaviour.OK;
    }

    private Map<String, Object> speak(CheckedCommand command) {
        Conference conference = conferences.goingOn(command);
        Audio audio = AudioCommands.speech(Audio.Kind.SPEECH, command.text("payload"), null);
        queues(conference, command).forEach(queue -> queue.add(audio));
        return Behaviour.OK;
    }

    private Map<String, Object> stop(CheckedCommand command) {
        queues(conferences.goingOn(command), command).forEach(AudioQueue::stopAll);
        return Behaviour.OK;
    }

    /** No event tells of the file that asks, but one tells of the keys. */
    private Map<String, Object> gather(CheckedCommand command) {
        SimulatedCall call = ConferenceCommands.participant(conferences.goingOn(command), command).call;
        call.keep(command.body());
        World world = call.world();
        new CallGather(call, GatherSettings.ofConference(command, call),
                () -> AudioCommands.prompt(world, Audio.Kind.PROMPT, command, "audio_url", "media_name"),
                () -> AudioCommands.prompt(world, Audio.Kind.PROMPT, command, "invalid_audio_url", "invalid_media_name"))
                .begin();
        return Behaviour.OK;
    }

    /** What is sent is heard at the far ends alone. */
    private Map<String, Object> sendDtmf(CheckedCommand command) {
        ConferenceCommands.participants(conferences.goingOn(command), command)
                .forEach(participant -> participant.call.keep(command.body()));
        return Behaviour.OK;
    }

    private static List<AudioQueue> queues(Conference conference, CheckedCommand command) {
        return command.body().get("call_control_ids") instanceof List<?> ids && !ids.isEmpty()
                ? ConferenceCommands.participants(conference, command).stream().map(participant -> participant.audio).toList()
                : List.of(conference.audio());
    }
}
