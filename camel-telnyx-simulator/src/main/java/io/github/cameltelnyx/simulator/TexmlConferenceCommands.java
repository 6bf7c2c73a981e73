package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Conferences, and what was recorded of them. */
final class TexmlConferenceCommands {

    private final TexmlOffice office;

    TexmlConferenceCommands(TexmlOffice office) {
        this.office = office;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-conferences/list", Behaviour.of(this::list),
                "texml-conferences/get", Behaviour.of(command -> view(office.conferences().of(command))),
                "texml-conferences/update", Behaviour.of(this::update),
                "texml-conference-recordings/list", recordings(TexmlRecordingView::ofConference),
                "texml-conference-recordings/listJson", recordings(TexmlRecordingView::of));
    }

    private Map<String, Object> list(CheckedCommand command) {
        List<TexmlConference> conferences = office.conferences()
                .all()
                .values()
                .stream()
                .filter(TexmlFilter.text(command, "FriendlyName", TexmlConference::name))
                .filter(TexmlFilter.text(command, "Status", TexmlConference::status))
                .filter(TexmlFilter.time(command, "DateCreated", TexmlConference::created))
                .filter(TexmlFilter.time(command, "DateUpdated", TexmlConference::updated))
                .toList();
        return TexmlPage.of(command, "conferences", conferences, TexmlConferenceCommands::view);
    }

    private Map<String, Object> update(CheckedCommand command) {
        TexmlConference conference = office.conferences().of(command);
        if (conference.status().equals("completed")) {
            throw new Refusal(422, ApiError.CONFERENCE_ENDED);
        }
        TexmlTarget announcement = TexmlTarget.of(command.body().get("AnnounceUrl"), command.body().get("AnnounceMethod"));
        if ("completed".equals(command.body().get("Status"))) {
            conference.end("conference-ended-via-api", null);
        } else if (announcement != null) {
            conference.participants()
                    .stream()
                    .filter(TexmlParticipant::connected)
                    .forEach(participant -> participant.hear(announcement));
        }
        return view(conference);
    }

    private Behaviour recordings(Function<TexmlRecording, Map<String, Object>> recordingView) {
        return Behaviour.of(command -> {
            String sid = office.conferences().of(command).sid();
            List<TexmlRecording> recordings = office.recorder()
                    .recordings()
                    .values()
                    .stream()
                    .filter(recording -> sid.equals(recording.conferenceSid()))
                    .toList();
            return TexmlPage.of(command, "recordings", recordings, recordingView);
        });
    }

    private static Map<String, Object> view(TexmlConference conference) {
        String path = "/Conferences/" + conference.sid();
        Map<String, Object> view = TexmlResource.at(path);
        view.put("sid", conference.sid());
        view.put("api_version", "v2/texml");
        view.put("friendly_name", conference.name());
        view.put("status", conference.status());
        view.put("region", "simulator");
        view.put("date_created", TexmlResource.mailDate(conference.created()));
        view.put("date_updated", TexmlResource.mailDate(conference.updated()));
        if (conference.endReason() != null) {
            view.put("reason_conference_ended", conference.endReason());
        }
        if (conference.endedBy() != null) {
            view.put("call_sid_ending_conference", conference.endedBy());
        }
        view.put("subresource_uris", Map.of("participants", TexmlResource.uri(path + "/Participants"), "recordings",
                TexmlResource.uri(path + "/Recordings")));
        return view;
    }
}
