package io.github.cameltelnyx.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Making conferences, coming and going, and looking at them. */
final class ConferenceCommands {

    private final Switchboard switchboard;
    private final Conferences conferences;

    ConferenceCommands(Switchboard switchboard, Conferences conferences) {
        this.switchboard = switchboard;
        this.conferences = conferences;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("conferences/create", Behaviour.of(this::create),
                "conferences/list", Behaviour.of(this::list),
                "conferences/get", Behaviour.of(command -> conferences.of(command).view()),
                "conferences/join", Behaviour.of(this::join),
                "conferences/leave", Behaviour.of(this::leave),
                "conferences/update", Behaviour.of(this::update),
                "conferences/end", Behaviour.of(command -> {
                    conferences.goingOn(command).end("ended_via_api", null, true);
                    return Behaviour.OK;
                }));
    }

    private Map<String, Object> create(CheckedCommand command) {
        SimulatedCall call = switchboard.answeredCall(command.body().get("call_control_id"), "call_control_id");
        Conference conference = conferences.create(call, command.body());
        call.keep(command.body());
        conference.open();
        return conference.view();
    }

    private Map<String, Object> join(CheckedCommand command) {
        Conference conference = conferences.goingOn(command);
        SimulatedCall call = switchboard.answeredCall(command.body().get("call_control_id"), "call_control_id");
        conference.requireRoomFor(call);
        call.keep(command.body());
        conference.join(call, JoinSettings.of(command.body()));
        return Behaviour.OK;
    }

    private Map<String, Object> leave(CheckedCommand command) {
        Conference conference = conferences.goingOn(command);
        participant(conference, command).call.activities().stop(Conference.ACTIVITY, conference.id());
        return Behaviour.OK;
    }

    private Map<String, Object> update(CheckedCommand command) {
        participant(conferences.goingOn(command), command).supervise(command.text("supervisor_role"),
                JoinSettings.whispers(command.body()));
        return Behaviour.OK;
    }

    /** Those that expire last come first, as Telnyx's document has it. */
    private Map<String, Object> list(CheckedCommand command) {
        List<Map<String, Object>> all = conferences.all()
                .stream()
                .filter(conference -> matches(command, "filter[name]", conference.name()))
                .filter(conference -> matches(command, "filter[status]", conference.status()))
                .filter(conference -> matches(command, "filter[connection_id]", conference.creator().identity().connectionId()))
                .sorted(Comparator.comparing(Conference::expires).reversed())
                .map(Conference::view)
                .toList();
        return NumberedPage.of(command, all);
    }

    private static boolean matches(CheckedCommand command, String filter, String value) {
        Object wanted = command.query().get(filter);
        return wanted == null || Objects.equals(wanted, value);
    }

    /** The participant whose call a command names. */
    static ConferenceParticipant participant(Conference conference, CheckedCommand command) {
        return participant(conference, command.body().get("call_control_id"), "call_control_id");
    }

    /** @throws Refusal when the call is not in the conference */
    static ConferenceParticipant participant(Conference conference, Object callControlId, String parameter) {
        return conference.present()
                .stream()
                .filter(one -> one.call.callControlId().equals(callControlId))
                .findFirst()
                .orElseThrow(() -> new Refusal(422, ApiError.callControlId(parameter)));
    }

    /** The participants whose calls a command names, or all where it names none. */
    static List<ConferenceParticipant> participants(Conference conference, CheckedCommand command) {
        return command.body().get("call_control_ids") instanceof List<?> ids && !ids.isEmpty()
                ? ids.stream().map(id -> participant(conference, id, "call_control_ids")).toList()
                : conference.present();
    }
}
