package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is done with participants of a conference, and looking at them. */
final class ConferenceParticipantCommands {

    private final Conferences conferences;

    ConferenceParticipantCommands(Conferences conferences) {
        this.conferences = conferences;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("conferences/hold", each(participant -> participant.hold(true)),
                "conferences/unhold", each(participant -> participant.hold(false)),
                "conferences/mute", each(participant -> participant.mute(true)),
                "conferences/unmute", each(participant -> participant.mute(false)),
                "conference-participants/list", Behaviour.of(this::list),
                "conference-participants/get", Behaviour.of(command -> participant(command).view()),
                "conference-participants/update", Behaviour.of(this::update));
    }

    private Behaviour each(Consumer<ConferenceParticipant> change) {
        return Behaviour.of(command -> {
            ConferenceCommands.participants(conferences.goingOn(command), command).forEach(change);
            return Behaviour.OK;
        });
    }

    private Map<String, Object> update(CheckedCommand command) {
        conferences.goingOn(command);
        ConferenceParticipant participant = participant(command);
        participant.change(command.body());
        return participant.view();
    }

    /** Those who have left are told of by their ids alone. */
    private Map<String, Object> list(CheckedCommand command) {
        List<Map<String, Object>> all = conferences.of(command)
                .present()
                .stream()
                .filter(one -> matches(command, "filter[muted]", one.muted()))
                .filter(one -> matches(command, "filter[on_hold]", one.onHold()))
                .filter(one -> matches(command, "filter[whispering]", one.whispering()))
                .map(ConferenceParticipant::entry)
                .toList();
        return NumberedPage.of(command, all);
    }

    private static boolean matches(CheckedCommand command, String filter, boolean value) {
        Object wanted = command.query().get(filter);
        return wanted == null || wanted.equals(String.valueOf(value));
    }

    private ConferenceParticipant participant(CheckedCommand command) {
        return conferences.of(command)
                .participants()
                .stream()
                .filter(one -> one.id().equals(command.path().get("participant_id")))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, ApiError.notFound("There is no participant of this id.")));
    }
}
