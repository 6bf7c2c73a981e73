package io.github.cameltelnyx;

import java.util.List;
import java.util.Map;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** TeXML's operations on the wire: forms, queries, JSON. */
class TexmlRequestTest extends ProducerTestSupport {

    @Override
    void configure(TelnyxComponent component) {
        component.getConfiguration().setAccountSid("acc");
    }

    @Test
    void aFormHasTelnyxsNamesAndPlainValues() throws Exception {
        answer("{}");

        send("telnyx:texml-conference-participants/update?conferenceSid=conf&callSidOrParticipantLabel=c1",
                Map.of("muted", true, "hold", "false", "announceUrl", "https://a/ä b?x=1&y=2"), Map.of());

        RecordedRequest request = request();
        assertThat(request.getPath()).isEqualTo("/v2/texml/Accounts/acc/Conferences/conf/Participants/c1");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getBody().readUtf8().split("&")).containsExactlyInAnyOrder("Muted=true", "Hold=false",
                "AnnounceUrl=https%3A%2F%2Fa%2F%C3%A4+b%3Fx%3D1%26y%3D2");
    }

    @Test
    void eventsAreOneTextWithBlanksWhetherAListOrNot() throws Exception {
        for (Object events : List.of(List.of("start", "end"), "start end", "start,end")) {
            answer("{}");

            Exchange exchange = send("telnyx:texml-conference-participants/dial?conferenceSid=conf",
                    Map.of("From", "+1", "To", "+2", "ConferenceStatusCallbackEvent", events), Map.of());

            assertThat(exchange.getException()).isNull();
            assertThat(request().getBody().readUtf8()).contains("ConferenceStatusCallbackEvent=start+end");
        }
    }

    @Test
    void aNewCallIsJsonAndTakesUrlOrTexmlOrNeither() throws Exception {
        String call = "telnyx:texml-calls/create?applicationSid=1&from=RAW(+15550001)&to=RAW(+15550002)";
        for (String document : List.of("", "&url=https://a/b", "&texml=<Response/>")) {
            answer("{}");
            assertThat(send(call + document).getException()).as(document).isNull();
            assertThat(request().getHeader("Content-Type")).isEqualTo("application/json");
        }

        int before = telnyx.getRequestCount();
        assertThat(send(call, Map.of("url", "https://a/b", "texml", "<Response/>"), Map.of()).getException())
                .hasMessageContaining("'url'")
                .hasMessageContaining("'texml'")
                .hasMessageContaining("exclude each other");
        assertThat(telnyx.getRequestCount()).isEqualTo(before);
    }

    @Test
    void wordsThatDifferByPlaceAreHeldByPlace() {
        assertThat(send("telnyx:texml-call-recordings/start?callSid=c", Map.of("recordingChannels", "mono"), Map.of())
                .getException())
                .hasMessageContaining("single, dual");
        assertThat(send("telnyx:texml-calls/create", Map.of("recordingChannels", "single"), Map.of()).getException())
                .hasMessageContaining("mono, dual");
        assertNothingWasSent();
    }

    @Test
    void theCallOfTheHeaderIsTheCallSidUnlessOneIsGiven() throws Exception {
        answer("{}");
        answer("{}");

        send("telnyx:texml-calls/get");
        send("telnyx:texml-calls/get?callSid=other");

        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/acc/Calls/" + CALL);
        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/acc/Calls/other");
    }

    @Test
    void noContentIsANullBody() {
        telnyx.enqueue(new MockResponse().setResponseCode(204));

        Exchange exchange = send("telnyx:texml-recordings/delete?recordingSid=r1");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isNull();
    }

    @Test
    void texmlsOwnErrorsGiveTheSameFailure() {
        answer(404, "{\"errors\":[{\"detail\":\"Resource not found\"}]}");

        TelnyxOperationFailedException failure = (TelnyxOperationFailedException) send("telnyx:texml-queues/get?queueSid=q")
                .getException();

        assertThat(failure).hasMessage("telnyx:texml-queues/get failed with status 404: Resource not found");
        assertThat(failure.getErrors()).containsExactly(new TelnyxError(null, null, "Resource not found", null));
    }
}
