package io.github.cameltelnyx.simulator;

import java.util.Map;

/** Recording a conference. A pause has no event, so it is only checked. */
final class ConferenceRecordingCommands {

    private final Conferences conferences;

    ConferenceRecordingCommands(Conferences conferences) {
        this.conferences = conferences;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("conferences/recordStart", Behaviour.of(this::start),
                "conferences/recordStop", Behaviour.of(this::stop),
                "conferences/recordPause", Behaviour.of(this::check),
                "conferences/recordResume", Behaviour.of(this::check));
    }

    private Map<String, Object> start(CheckedCommand command) {
        conferences.goingOn(command).recorder().start(RecordingSettings.ofConference(command.body()));
        return Behaviour.OK;
    }

    private Map<String, Object> stop(CheckedCommand command) {
        Conference conference = recorded(command);
        conference.creator().events().keep(command.body());
        conference.recorder().stop(command.text("recording_id"));
        return Behaviour.OK;
    }

    private Map<String, Object> check(CheckedCommand command) {
        recorded(command);
        return Behaviour.OK;
    }

    private Conference recorded(CheckedCommand command) {
        Conference conference = conferences.goingOn(command);
        if (!conference.recorder().runs(command.text("recording_id"))) {
            throw new Refusal(404, ApiError.notFound("No such recording is running in the conference."));
        }
        return conference;
    }
}
