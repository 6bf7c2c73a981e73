package io.github.cameltelnyx.simulator;

import io.github.cameltelnyx.simulator.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(TelnyxSimulatorExtension.class)
class RefusalTest {

    private TelnyxSimulator simulator;
    private SimulatedCall call;
    private ApiClient api;

    @BeforeEach
    void answerACall(TelnyxSimulator running) {
        simulator = running;
        api = new ApiClient(simulator);
        call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
    }

    @Test
    void anotherKeyIsRefused() {
        for (String key : new String[]{null, "", "another", simulator.apiKey() + "x"}) {
            ApiClient stranger = new ApiClient(simulator.baseUrl(), key);
            assertThat(stranger.get("/whoami").error()).isEqualTo("401 10009");
            assertThat(stranger.command(call, "hangup", "{}").error()).isEqualTo("401 10009");
        }
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void theRightKeyMayAskWhoItIs() {
        assertThat(api.get("/whoami").data().has("organization_id")).isTrue();
        assertThat(api.send("POST", "/whoami", "application/json", "{}").error()).isEqualTo("405 10030");
    }

    @Test
    void pathsAndMethodsMustBeTelnyxs() {
        assertThat(api.get("/calls/active/nothing").error()).isEqualTo("404 10005");
        assertThat(api.command(call, "sing", "{}").error()).isEqualTo("404 10005");
        assertThat(api.get("/calls/" + call.callControlId() + "/actions/speak").error()).isEqualTo("405 10030");
        ApiClient elsewhere = new ApiClient(simulator.baseUrl().replace("/v2", "/v3"), simulator.apiKey());
        assertThat(elsewhere.get("/whoami").error()).isEqualTo("404 10005");
        assertThat(new ApiClient(simulator.baseUrl().replace("/v2", ""), simulator.apiKey()).get("/whoami").error())
                .isEqualTo("404 10005");
    }

    @Test
    void aCallThatDoesNotExistIsNotFound() {
        assertThat(api.command("v3:unknown", "hangup", "{}").error()).isEqualTo("404 10005");
        assertThat(api.get("/calls/v3:unknown").error()).isEqualTo("404 10005");
        assertThat(api.command("something", "hangup", "{}").error()).isEqualTo("422 90015 /call_control_id");
    }

    @Test
    void aCallThatHasEndedTakesNoCommand() {
        call.hangup();
        for (String action : new String[]{"answer", "hangup", "playback_stop", "record_stop"}) {
            assertThat(api.command(call, action, "{}").error()).isEqualTo("422 90018");
        }
    }

    @Test
    void aCallThatRingsTakesNoAudio() {
        SimulatedCall ringing = simulator.inboundCall("+15550100", "+15550199");
        assertThat(api.command(ringing, "playback_start", "{'media_name':'a'}").error()).isEqualTo("422 90034");
        assertThat(api.command(ringing, "record_start", "{'format':'mp3','channels':'single'}").error()).isEqualTo("422 90034");
    }

    @Test
    void onlyAnIncomingCallIsAnsweredAndOnlyOnce() {
        assertThat(api.command(call, "answer", "{}").error()).isEqualTo("422 10027");
    }

    @Test
    void aBodyMustBeAJsonObject() {
        for (String body : new String[]{"", "[]", "\"text\"", "null", "{", "{} {}"}) {
            assertThat(api.command(call, "hangup", body).error()).isEqualTo("400 10023");
        }
        String hangup = "/calls/" + call.callControlId() + "/actions/hangup";
        assertThat(api.send("POST", hangup, "application/x-www-form-urlencoded", "a=b").error()).isEqualTo("415 10029");
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speak          | {'voice':'female'}                                             | 10004 /payload
            speak          | {'voice':'female','payload':''}                                | 10004 /payload
            speak          | {'voice':'female','payload':7}                                 | 90010 /payload
            speak          | {'payload':'Hi'}                                               | 10004 /voice
            speak          | {'voice':'female','payload':'Hi','loop':0}                     | 90009 /loop
            speak          | {'voice':'female','payload':'Hi','loop':101}                   | 90009 /loop
            speak          | {'voice':'female','payload':'Hi','loop':'3'}                   | 90009 /loop
            speak          | {'voice':'female','payload':'Hi','loop':'forever'}             | 90009 /loop
            speak          | {'voice':'female','payload':'Hi','payload_type':'xml'}         | 90011 /payload_type
            speak          | {'voice':'female','payload':'Hi','language':'xx'}              | 90013 /language
            speak          | {'voice':'female','payload':'Hi','service_level':'best'}       | 90030 /service_level
            speak          | {'voice':'female','payload':'Hi','stop':'now'}                 | 90016 /stop
            speak          | {'voice':'female','payload':'Hi','client_state':'no base64'}   | 90017 /client_state
            speak          | {'voice':'female','payload':'Hi','target_legs':'all'}          | 10015 /target_legs
            speak          | {'voice':'female','payload':'Hi','voice_settings':{'type':'x'}}| 10015 /voice_settings
            playback_start | {'media_name':'a','overlay':'true'}                            | 10026 /overlay
            playback_start | {'media_name':null}                                            | 10026 /media_name
            record_start   | {'format':'ogg','channels':'single'}                           | 90000 /format
            record_start   | {'format':'mp3','channels':'three'}                            | 90001 /channels
            record_start   | {'format':'mp3','channels':'single','max_length':-1}           | 10015 /max_length
            record_start   | {'format':'mp3','channels':'single','max_length':'9'}          | 10026 /max_length
            record_start   | {'format':'mp3','channels':'single','recording_track':'none'}  | 90059 /recording_track
            """)
    void aWrongParameterIsNamed(String action, String body, String error) {
        assertThat(api.command(call, action, body).error()).isEqualTo("422 " + error);
        assertThat(simulator.transcript().events("call.speak.started")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Answer answer = api.command(call, "speak", "{'loop':0}");

        assertThat(answer.json().path("errors")).extracting(error -> error.path("source").path("pointer").asText())
                .containsExactlyInAnyOrder("/payload", "/voice", "/loop");
    }

    @Test
    void anUnknownParameterIsIgnored() {
        assertThat(api.command(call, "hangup", "{'colour':'blue'}").status()).isEqualTo(200);
    }

    @Test
    void aNumberToDialMustBeInE164FormOrASipUri() {
        String dial = "{'connection_id':'7','from':'+15550100','to':%s}";
        assertThat(api.dial(dial.formatted("'5550199'")).error()).isEqualTo("422 10016 /to");
        assertThat(api.dial(dial.formatted("[]")).error()).isEqualTo("422 10016 /to");
        assertThat(api.dial(dial.formatted("7")).error()).isEqualTo("422 10026 /to");
        assertThat(api.dial(dial.formatted("['+15550199','+15550198']")).status()).isEqualTo(200);
        assertThat(api.dial(dial.formatted("'sip:someone@example.com'")).status()).isEqualTo(200);
        assertThat(api.dial("{'connection_id':'7','from':'+1','to':'+15550199','link_to':'v3:x'}").error())
                .isEqualTo("422 10015 /link_to");
    }
}
