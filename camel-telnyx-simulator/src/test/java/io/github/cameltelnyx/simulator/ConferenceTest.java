package io.github.cameltelnyx.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.simulator.ApiClient.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ConferenceTest {

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private Transcript transcript;
    private ApiClient api;
    private SimulatedCall host;
    private SimulatedCall guest;

    @BeforeEach
    void answerTwoCalls() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        api = new ApiClient(simulator);
        api.storeMedia("a", "menu");
        host = answered("+15550100");
        guest = answered("+15550101");
    }

    @Test
    void aConferenceIsCreatedWithACallInIt() {
        Answer created = create("");
        String id = created.data().path("id").asText();

        assertThat(created.data().path("status").asText()).isEqualTo("in_progress");
        assertThat(transcript.awaitEvent("conference.participant.joined").payload())
                .containsEntry("call_control_id", host.callControlId())
                .containsEntry("conference_id", id)
                .containsEntry("client_state", "aGk=");
        assertThat(conferenceEvents()).containsExactly("conference.created", "conference.participant.joined");
        assertThat(participants(id)).singleElement()
                .satisfies(one -> assertThat(one.path("call_control_id").asText()).isEqualTo(host.callControlId()));
    }

    @Test
    void itEndsWhenTheLastHasLeft() {
        String id = create("").data().path("id").asText();
        join(id, guest, "");
        host.hangup();
        act(id, "leave", "{'call_control_id':'" + guest.callControlId() + "'}");

        assertThat(transcript.awaitEvent("conference.ended").payload()).containsEntry("reason", "all_left")
                .containsEntry("call_control_id", guest.callControlId());
        assertThat(conferenceEvents()).containsExactly("conference.created", "conference.participant.joined",
                "conference.participant.joined", "conference.participant.left", "conference.participant.left",
                "conference.ended");
        assertThat(guest.state()).isEqualTo(CallState.ANSWERED);
        assertThat(get(id).path("status").asText()).isEqualTo("completed");
        assertThat(get(id).path("end_reason").asText()).isEqualTo("all_left");
        assertThat(get(id).at("/ended_by/call_control_id").asText()).isEqualTo(guest.callControlId());
    }

    @Test
    void itEndsForAllWhenSomeoneLeavesWhoEndsIt() {
        String id = create("").data().path("id").asText();
        join(id, guest, ",'end_conference_on_exit':true");
        guest.hangup();

        assertThat(transcript.awaitEvent("conference.ended").payload()).containsEntry("reason", "host_left");
        assertThat(transcript.awaitEvents("call.hangup", 2)).extracting(event -> event.payload().get("call_control_id"))
                .containsExactly(guest.callControlId(), host.callControlId());
        assertThat(host.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void aCommandEndsItAndAllItsCalls() {
        String id = create("").data().path("id").asText();
        join(id, guest, "");
        act(id, "end", "{}");

        assertThat(transcript.awaitEvent("conference.ended").payload()).doesNotContainKey("reason");
        assertThat(transcript.awaitEvents("call.hangup", 2)).hasSize(2);
        assertThat(get(id).path("end_reason").asText()).isEqualTo("ended_via_api");
        assertThat(command(id, "end", "{}").error()).isEqualTo("422 90019");
        assertThat(command(id, "mute", "{}").error()).isEqualTo("422 90019");
    }

    @Test
    void itEndsAfterItsTimeAndHangsUp() {
        create(",'duration_minutes':1");

        assertThat(transcript.awaitEvent("conference.ended").payload()).containsEntry("reason", "time_exceeded");
        transcript.awaitEvent("call.hangup");
    }

    @Test
    void whoeverClosesItWhenLeavingLetsTheOthersStay() {
        String id = create("").data().path("id").asText();
        join(id, guest, ",'soft_end_conference_on_exit':true");
        guest.hangup();

        assertThat(command(id, "join", "{'call_control_id':'" + answered("+15550102").callControlId() + "'}").error())
                .isEqualTo("422 90044");
        assertThat(participants(id)).hasSize(1);
    }

    @Test
    void everybodyWaitsOnHoldUntilItStarts() {
        String id = create(",'start_conference_on_create':false").data().path("id").asText();
        assertThat(get(id).path("status").asText()).isEqualTo("init");
        assertThat(participants(id).get(0).path("on_hold").asBoolean()).isTrue();
        join(id, guest, ",'start_conference_on_enter':true");

        assertThat(get(id).path("status").asText()).isEqualTo("in_progress");
        assertThat(participants(id)).allSatisfy(one -> assertThat(one.path("on_hold").asBoolean()).isFalse());
    }

    @Test
    void participantsAreMutedAndHeldOneByOneOrAll() {
        String id = create("").data().path("id").asText();
        join(id, guest, ",'mute':true");
        String named = "{'call_control_ids':['" + guest.callControlId() + "']}";
        act(id, "hold", named);
        assertThat(states(id)).containsExactly("unmuted talking", "muted on hold");
        act(id, "unhold", named);
        act(id, "unmute", named);
        assertThat(states(id)).containsExactly("unmuted talking", "unmuted talking");
        act(id, "mute", "{}");
        act(id, "hold", "{}");
        assertThat(states(id)).containsExactly("muted on hold", "muted on hold");
        assertThat(list(id, "?filter[muted]=false")).isEmpty();
        assertThat(list(id, "?filter[on_hold]=true&page[size]=1&page[number]=2")).singleElement()
                .satisfies(one -> assertThat(one.path("call_control_id").asText()).isEqualTo(guest.callControlId()));
        assertThat(command(id, "mute", "{'call_control_ids':['v3:unknown']}").error())
                .isEqualTo("422 90015 /call_control_ids");
    }

    @Test
    void aSupervisorListensOrWhispersToSome() {
        String id = create("").data().path("id").asText();
        join(id, guest, ",'supervisor_role':'monitor'");
        assertThat(participants(id).get(1).path("muted").asBoolean()).isTrue();
        act(id, "update", "{'call_control_id':'" + guest.callControlId()
                + "','supervisor_role':'whisper','whisper_call_control_ids':['" + host.callControlId() + "']}");

        assertThat(participants(id).get(1).at("/whisper_call_control_ids/0").asText()).isEqualTo(host.callControlId());
        assertThat(list(id, "?filter[whispering]=true")).hasSize(1);
    }

    @Test
    void aParticipantIsToldOfByItsIdEvenAfterItLeft() {
        String id = create("").data().path("id").asText();
        join(id, guest, "");
        String path = "/conferences/" + id + "/participants/" + participants(id).get(1).path("id").asText();
        Answer updated = api.send("PATCH", path, "application/json", "{\"end_conference_on_exit\":true}");
        assertThat(updated.data().path("end_conference_on_exit").asBoolean()).isTrue();
        guest.hangup();

        assertThat(api.get(path).data().path("status").asText()).isEqualTo("left");
        assertThat(transcript.awaitEvent("conference.ended").payload()).containsEntry("reason", "host_left");
    }

    @Test
    void aFullConferenceAndATakenNameAreRefused() {
        String id = create(",'max_participants':2").data().path("id").asText();
        assertThat(create("").error()).isEqualTo("422 90033");
        join(id, guest, "");
        assertThat(command(id, "join", "{'call_control_id':'" + guest.callControlId() + "'}").error()).isEqualTo("422 90044");
        assertThat(command(id, "join", "{'call_control_id':'" + answered("+15550102").callControlId() + "'}").error())
                .isEqualTo("422 90032");
    }

    @Test
    void onlyACallThatIsAnsweredJoins() {
        SimulatedCall ringing = simulator.inboundCall("+15550102", "+15550199");
        guest.hangup();

        assertThat(createWith(ringing).error()).isEqualTo("422 90034");
        assertThat(createWith(guest).error()).isEqualTo("422 90018");
        assertThat(api.send("POST", "/conferences", "application/json", "{\"call_control_id\":\"v3:x\",\"name\":\"room\"}")
                .error())
                .isEqualTo("422 90015 /call_control_id");
        assertThat(api.get("/conferences/unknown").error()).isEqualTo("404 90058");
        assertThat(command("unknown", "mute", "{}").error()).isEqualTo("404 90058");
    }

    @Test
    void whatAllHearAndWhatOneHearsIsToldApart() {
        String id = create("").data().path("id").asText();
        join(id, guest, "");
        act(id, "play", "{'media_name':'a'}");
        transcript.awaitEvent("conference.playback.ended");
        act(id, "speak", "{'voice':'female','payload':'Hi','call_control_ids':['" + guest.callControlId() + "']}");

        assertThat(transcript.awaitEvent("conference.participant.speak.ended").payload())
                .containsEntry("call_control_id", guest.callControlId())
                .containsEntry("creator_call_session_id", host.identity().callSessionId());
        assertThat(transcript.awaitEvent("conference.playback.started").payload()).containsEntry("media_name", "a")
                .doesNotContainKey("call_control_id");
    }

    @Test
    void whatPlaysIsStoppedForAllOrForOne() {
        String id = create("").data().path("id").asText();
        act(id, "play", "{'media_name':'a','loop':'infinity'}");
        act(id, "stop", "{}");
        transcript.awaitEvent("conference.playback.ended");
        String named = "'call_control_ids':['" + host.callControlId() + "']";
        act(id, "play", "{'media_name':'a','loop':'infinity'," + named + "}");
        act(id, "stop", "{" + named + "}");

        transcript.awaitEvent("conference.participant.playback.ended");
        assertThat(command(id, "play", "{}").error()).isEqualTo("422 10004 /audio_url");
    }

    @Test
    void aRecordingIsSavedWhenItIsStoppedOrTheConferenceEnds() {
        String id = create("").data().path("id").asText();
        assertThat(command(id, "record_stop", "{}").error()).isEqualTo("404 10005");
        act(id, "record_start", "{'format':'mp3'}");
        act(id, "record_pause", "{}");
        act(id, "record_resume", "{}");
        act(id, "record_stop", "{}");
        transcript.awaitEvent("conference.recording.saved");
        act(id, "record_start", "{'format':'wav','channels':'dual'}");
        act(id, "end", "{}");

        assertThat(transcript.awaitEvents("conference.recording.saved", 2).get(1).payload()).containsEntry("format", "wav")
                .containsEntry("channels", "dual");
        assertThat(api.get("/recordings?filter%5Bconference_id%5D=" + id).data()).hasSize(2)
                .allSatisfy(recording -> assertThat(recording.path("source").asText()).isEqualTo("conference"));
    }

    @Test
    void aParticipantIsAskedForKeysAndWrongOnesAreIgnored() {
        String id = create("").data().path("id").asText();
        host.press("91#");
        act(id, "gather_using_audio",
                "{'call_control_id':'" + host.callControlId() + "','media_name':'menu','valid_digits':'12'}");

        assertThat(transcript.awaitEvent("call.gather.ended").payload()).containsEntry("digits", "1");
        assertThat(transcript.events("call.playback.started")).isEmpty();
    }

    @Test
    void theFloorIsWithWhoeverSpeaks() {
        String id = create("").data().path("id").asText();
        join(id, guest, "");
        guest.say("Hello");
        guest.say("Hello again");
        host.say("Hello to you");

        List<Event> floor = transcript.awaitEvents("conference.floor.changed", 2);
        assertThat(floor).extracting(event -> event.payload().get("call_control_id"))
                .contains(guest.callControlId(), host.callControlId());
    }

    @Test
    void aDialledCallJoinsOnceItIsAnswered() {
        String id = create("").data().path("id").asText();
        Answer dialled = api.dial("{'connection_id':'7','from':'+15550199','to':'+15550111',"
                + "'conference_config':{'conference_name':'room','mute':true}}");
        transcript.awaitEvents("conference.participant.joined", 2);

        assertThat(participants(id).get(1).path("call_control_id").asText())
                .isEqualTo(dialled.data().path("call_control_id").asText());
        assertThat(participants(id).get(1).path("muted").asBoolean()).isTrue();
        assertThat(api.dial("{'connection_id':'7','from':'+15550199','to':'+15550111','conference_config':{'id':'x'}}").error())
                .isEqualTo("422 10015 /conference_config");
    }

    @Test
    void aRepeatedCommandIdHasNoSecondEffectInTheSameConference() {
        String body = "{'call_control_id':'" + host.callControlId() + "','name':'room','command_id':'1'}";
        Answer first = api.send("POST", "/conferences", "application/json", body.replace('\'', '"'));
        Answer second = api.send("POST", "/conferences", "application/json", body.replace('\'', '"'));
        assertThat(second.data().path("id")).isEqualTo(first.data().path("id"));
        String id = first.data().path("id").asText();
        String other = createWith(guest, "other").data().path("id").asText();
        String record = "{'format':'mp3','command_id':'1'}";
        act(id, "record_start", record);
        act(id, "record_start", record);
        act(other, "record_start", record);
        act(id, "end", "{'command_id':'2'}");
        transcript.awaitEvent("conference.recording.saved");
        act(other, "end", "{'command_id':'2'}");

        assertThat(transcript.awaitEvents("conference.recording.saved", 2))
                .extracting(event -> event.payload().get("conference_id"))
                .containsExactly(id, other);
    }

    @Test
    void conferencesAreListedByWhatIsAskedFor() {
        create("");
        String second = createWith(guest, "other").data().path("id").asText();
        act(second, "end", "{}");

        assertThat(api.get("/conferences").data()).hasSize(2);
        assertThat(api.get("/conferences?filter%5Bname%5D=room").data()).hasSize(1);
        assertThat(api.get("/conferences?filter%5Bstatus%5D=completed").data()).singleElement()
                .satisfies(one -> assertThat(one.path("id").asText()).isEqualTo(second));
        assertThat(api.get("/conferences?page%5Bsize%5D=1").json().at("/meta/total_pages").asInt()).isEqualTo(2);
    }

    private SimulatedCall answered(String from) {
        SimulatedCall call = simulator.inboundCall(from, "+15550199");
        api.command(call, "answer", "{}");
        return call;
    }

    private Answer create(String more) {
        return createWith(host, "room','client_state':'aGk='" + more + ",'region':'US");
    }

    private Answer createWith(SimulatedCall call) {
        return createWith(call, "room");
    }

    private Answer createWith(SimulatedCall call, String name) {
        String body = "{'call_control_id':'" + call.callControlId() + "','name':'" + name + "'}";
        return api.send("POST", "/conferences", "application/json", body.replace('\'', '"'));
    }

    private void join(String id, SimulatedCall call, String more) {
        act(id, "join", "{'call_control_id':'" + call.callControlId() + "'" + more + "}");
    }

    private void act(String id, String action, String body) {
        assertThat(command(id, action, body).json()).hasToString("{\"data\":{\"result\":\"ok\"}}");
    }

    private Answer command(String id, String action, String body) {
        return api.send("POST", "/conferences/" + id + "/actions/" + action, "application/json", body.replace('\'', '"'));
    }

    private JsonNode get(String id) {
        return api.get("/conferences/" + id).data();
    }

    private JsonNode participants(String id) {
        return list(id, "");
    }

    private JsonNode list(String id, String query) {
        return api.get("/conferences/" + id + "/participants" + query.replace("[", "%5B").replace("]", "%5D")).data();
    }

    private List<String> states(String id) {
        return participants(id).findParents("muted")
                .stream()
                .map(one -> (one.path("muted").asBoolean() ? "muted" : "unmuted")
                        + (one.path("on_hold").asBoolean() ? " on hold" : " talking"))
                .toList();
    }

    private List<String> conferenceEvents() {
        return transcript.events().stream().map(Event::type).filter(type -> type.startsWith("conference.")).toList();
    }
}
