package io.github.cameltelnyx.simulator;

import java.util.Map;
import java.util.Set;

/** Calling someone into a conference, and changing how they take part. */
final class TexmlParticipantCommands {

    private final TexmlOffice office;

    TexmlParticipantCommands(TexmlOffice office) {
        this.office = office;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-conference-participants/dial", Behaviour.of(this::dial),
                "texml-conference-participants/list", Behaviour.of(this::list),
                "texml-conference-participants/get",
                Behaviour.of(command -> view(office.conferences().of(command), participant(command))),
                "texml-conference-participants/update", Behaviour.of(this::update),
                "texml-conference-participants/delete", Behaviour.withoutBody(
                        command -> office.conferences().of(command).leave(participant(command))));
    }

    private Map<String, Object> dial(CheckedCommand command) {
        TexmlConference conference = office.conferences().of(command);
        if (conference.status().equals("completed")) {
            throw new Refusal(422, ApiError.CONFERENCE_ENDED);
        }
        for (String name : new String[]{"From", "To"}) {
            if (command.text(name) == null) {
                throw new Refusal(422, BodyCheck.missing(name));
            }
        }
        Destination.requireNumber(command.text("To"), "To");
        String events = (String) command.body().getOrDefault("ConferenceStatusCallbackEvent", "");
        conference.callback(TexmlTarget.of(command.body().get("ConferenceStatusCallback"),
                command.body().get("ConferenceStatusCallbackMethod")), Set.of(events.split(" ")));
        TexmlApplication application = office.applications().orFirst(command.body().get("ApplicationSid"));
        TexmlParticipant[] joining = new TexmlParticipant[1];
        SimulatedTexmlCall call = office.outbound(command.text("From"), command.text("To"), application.id(),
                TexmlCallCommands.settings(command, TexmlCallSettings.NONE), command.number("Timeout", 30),
                answered -> answered(command, conference, joining[0]));
        joining[0] = new TexmlParticipant(call, command.text("Label"),
                () -> call.end("completed", "normal_clearing", "caller"));
        change(joining[0], command);
        joining[0].startsConference = !Boolean.FALSE.equals(command.body().get("StartConferenceOnEnter"));
        conference.add(joining[0]);
        call.whenEnded(() -> conference.leave(joining[0]));
        return view(conference, joining[0]);
    }

    private void answered(CheckedCommand command, TexmlConference conference, TexmlParticipant participant) {
        TexmlCallCommands.OutboundOptions.apply(office, participant.call, command);
        conference.join(participant);
        if (Set.of("true", "record-from-start").contains(command.body().getOrDefault("ConferenceRecord", ""))) {
            conference.record(participant, RecordingCallbacks.of(command, "Conference"));
        }
    }

    private Map<String, Object> list(CheckedCommand command) {
        TexmlConference conference = office.conferences().of(command);
        return TexmlPage.of(command, "participants",
                conference.participants().stream().filter(participant -> !participant.status.equals("completed")).toList(),
                participant -> view(conference, participant));
    }

    private Map<String, Object> update(CheckedCommand command) {
        TexmlParticipant participant = participant(command);
        change(participant, command);
        participant.hear(TexmlTarget.of(command.body().get("AnnounceUrl"), command.body().get("AnnounceMethod")));
        if (command.flag("Hold")) {
            participant.hear(TexmlTarget.of(command.body().get("HoldUrl"), command.body().get("HoldMethod")));
        }
        return view(office.conferences().of(command), participant);
    }

    private static void change(TexmlParticipant participant, CheckedCommand command) {
        Map<String, Object> body = command.body();
        participant.muted = (Boolean) body.getOrDefault("Muted", participant.muted);
        participant.hold = (Boolean) body.getOrDefault("Hold", participant.hold);
        participant.coaching = (Boolean) body.getOrDefault("Coaching", participant.coaching);
        participant.coachedCallSid = (String) body.getOrDefault("CallSidToCoach", participant.coachedCallSid);
        participant.endsConference = (Boolean) body.getOrDefault("EndConferenceOnExit", participant.endsConference);
        participant.updated = participant.call.world().now();
    }

    /** By the call's sid or by the label; one who has left is none any more. */
    private TexmlParticipant participant(CheckedCommand command) {
        String wanted = command.path().get("call_sid_or_participant_label");
        return TexmlResource.found(office.conferences()
                .of(command)
                .participants()
                .stream()
                .filter(one -> !one.status.equals("completed"))
                .filter(one -> one.call.callSid().equals(wanted) || wanted.equals(one.label))
                .findFirst()
                .orElse(null));
    }

    private static Map<String, Object> view(TexmlConference conference, TexmlParticipant participant) {
        String callSid = participant.call.callSid();
        Map<String, Object> view = TexmlResource.at("/Conferences/" + conference.sid() + "/Participants/" + callSid);
        view.put("api_version", "v2/texml");
        view.put("call_sid", callSid);
        view.put("call_sid_legacy", callSid);
        view.put("conference_sid", conference.sid());
        view.put("status", participant.status);
        view.put("muted", participant.muted);
        view.put("hold", participant.hold);
        view.put("coaching", participant.coaching);
        if (participant.coachedCallSid != null) {
            view.put("coaching_call_sid", participant.coachedCallSid);
            view.put("coaching_call_sid_legacy", participant.coachedCallSid);
        }
        view.put("end_conference_on_exit", participant.endsConference);
        view.put("date_created", TexmlResource.mailDate(participant.joined));
        view.put("date_updated", TexmlResource.mailDate(participant.updated));
        return view;
    }
}
