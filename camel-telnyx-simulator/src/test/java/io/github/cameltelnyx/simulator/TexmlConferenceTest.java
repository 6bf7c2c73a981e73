package io.github.cameltelnyx.simulator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class TexmlConferenceTest {

    private static final String ACCOUNT = "/texml/Accounts/" + TelnyxSimulator.ACCOUNT_SID;

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private final TexmlReceiver application = new TexmlReceiver();
    private TelnyxSimulator simulator;
    private Transcript transcript;
    private ApiClient api;
    private SimulatedTexmlCall call;
    private String conference;

    @BeforeEach
    void join() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        api = new ApiClient(simulator);
        application.verbs("/first", "<Dial action='/after'><Conference participantLabel='host' statusCallback='/conference' "
                + "statusCallbackEvent='start end join leave' record='record-from-start'>room</Conference></Dial>")
                .verbs("/after", "<Say>Bye.</Say>")
                .verbs("/news", "<Say>News.</Say>");
        simulator.texmlUrl(application.url("/first"));
        call = simulator.inboundTexmlCall("+15550100", "+15550199");
        transcript.awaitHappening("joins the conference room");
        conference = ACCOUNT + "/Conferences/"
                + api.get(ACCOUNT + "/Conferences?FriendlyName=room").json().at("/conferences/0/sid").asText();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theConferencesProgressIsToldInOrder() {
        call.hangup();
        transcript.awaitAccepted("texml.conference.end");

        assertThat(application.received("/conference")).extracting(form -> form.get("StatusCallbackEvent"))
                .containsExactly("conference-start", "participant-join", "participant-leave", "conference-end");
        assertThat(application.received("/conference")).allSatisfy(form -> assertThat(form.parameters())
                .containsEntry("FriendlyName", "room")
                .containsEntry("ParticipantLabel", "host")
                .containsKeys("ConferenceSid", "SequenceNumber", "Timestamp"));
        assertThat(api.get(conference).json().path("reason_conference_ended").asText()).isEqualTo("last-participant-left");
        assertThat(api.get(conference + "/Recordings").json().at("/recordings/0/source").asText()).isEqualTo("Conference");
    }

    @Test
    void someoneCanBeCalledIntoTheConference() {
        assertThat(form(conference + "/Participants", "From=%2B15550199&To=%2B15550111&Label=guest&Muted=true").json()
                .path("status")
                .asText()).isEqualTo("connecting");
        transcript.await("two joined", () -> transcript.happenings()
                .stream()
                .filter("joins the conference room"::equals)
                .count() == 2, Transcript.PATIENCE);

        assertThat(api.get(conference + "/Participants").json().path("participants")).hasSize(2);
        assertThat(api.get(conference + "/Participants/guest").json().path("muted").asBoolean()).isTrue();
    }

    @Test
    void aParticipantIsHeldUnmutedAndTakenOut() {
        assertThat(form(conference + "/Participants/host", "Hold=true&HoldUrl=" + application.url("/news")).json()
                .path("hold")
                .asBoolean()).isTrue();
        transcript.awaitHappening("hears: News.");
        assertThat(api.send("DELETE", conference + "/Participants/" + call.callSid(), null, "").status()).isEqualTo(204);
        transcript.awaitHappening("hears: Bye.");

        assertThat(application.received("/after").get(0).get("DialCallStatus")).isEqualTo("completed");
        assertThat(api.get(conference + "/Participants/host").status()).isEqualTo(404);
    }

    @Test
    void theConferenceHearsAnAnnouncementAndIsEnded() {
        form(conference, "AnnounceUrl=" + application.url("/news"));
        transcript.awaitHappening("hears: News.");
        assertThat(form(conference, "Status=completed").json().path("reason_conference_ended").asText())
                .isEqualTo("conference-ended-via-api");
        transcript.awaitHappening("hears: Bye.");

        assertThat(form(conference, "Status=completed").error()).isEqualTo("422 90019");
        assertThat(form(conference + "/Participants", "From=%2B15550199&To=%2B15550111").error()).isEqualTo("422 90019");
    }

    private ApiClient.Answer form(String path, String body) {
        return api.send("POST", path, "application/x-www-form-urlencoded", body);
    }
}
