package io.github.cameltelnyx;

import java.util.Map;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProducerResultTest extends ProducerTestSupport {

    @Test
    void aCommandIsSentToTheCallOfTheHeaderWithTheKey() throws Exception {
        answer(OK);

        Exchange exchange = send("telnyx:calls/speak?voice=female&payload=Hello");

        assertThat(exchange.getException()).isNull();
        RecordedRequest request = request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getPath()).isEqualTo("/v2/calls/v3:call-1/actions/speak");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(json.readTree(request.getBody().readUtf8()).path("payload").asText()).isEqualTo("Hello");
    }

    @Test
    void theResultIsTheBodyWithoutItsWrapper() {
        answer(OK);

        Exchange exchange = send("telnyx:calls/hangup");

        assertThat(exchange.getMessage().getBody()).isEqualTo(Map.of("result", "ok"));
    }

    @Test
    void theRawAnswerIsTheBodyWhereAskedFor() {
        answer(" " + OK);

        Exchange exchange = send("telnyx:calls/hangup?rawResponse=true");

        assertThat(exchange.getMessage().getBody()).isEqualTo(" " + OK);
    }

    @Test
    void anEmptyAnswerGivesNoBody() {
        telnyx.enqueue(new MockResponse().setResponseCode(204));

        Exchange exchange = send("telnyx:calls/hangup");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isNull();
        assertThat(exchange.getMessage().getHeader(TelnyxConstants.STATUS_CODE)).isEqualTo(204);
    }

    @Test
    void theAnswersHeadersAreTold() {
        telnyx.enqueue(new MockResponse().setBody(OK)
                .setHeader("x-request-id", "req-1")
                .setHeader("x-ratelimit-remaining", "41")
                .setHeader("x-ratelimit-reset", "7"));

        Exchange exchange = send("telnyx:calls/hangup?commandId=mine");

        assertThat(exchange.getMessage().getHeaders()).containsEntry(TelnyxConstants.STATUS_CODE, 200)
                .containsEntry(TelnyxConstants.REQUEST_ID, "req-1")
                .containsEntry(TelnyxConstants.SENT_COMMAND_ID, "mine")
                .containsEntry(TelnyxConstants.RATE_LIMIT_REMAINING, 41L)
                .containsEntry(TelnyxConstants.RATE_LIMIT_RESET, 7L);
    }

    @Test
    void headersOfAnEarlierStepAreNotTakenForThoseOfThisOne() {
        answer("{\"data\":{\"is_alive\":true}}");

        Exchange exchange = send("telnyx:calls/get", null,
                Map.of(TelnyxConstants.SENT_COMMAND_ID, "old", TelnyxConstants.REQUEST_ID, "old", TelnyxConstants.META,
                        Map.of()));

        assertThat(exchange.getMessage().getHeaders()).doesNotContainKeys(TelnyxConstants.SENT_COMMAND_ID,
                TelnyxConstants.REQUEST_ID, TelnyxConstants.META);
    }

    @Test
    void aParameterInAHeaderIsUsedUpAndTheCallStays() {
        answer(OK);

        Exchange exchange = send("telnyx:calls/speak?voice=female", null,
                Map.of("CamelTelnyxPayload", "Hello", "Other", "stays"));

        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelTelnyxPayload")
                .containsEntry("Other", "stays")
                .containsEntry(TelnyxConstants.CALL_CONTROL_ID, CALL);
    }

    @Test
    void aFailureLeavesTheMessageAsItWas() {
        answer(422, "{}");

        Exchange exchange = send("telnyx:calls/speak?voice=female", "{\"stop\":\"all\"}",
                Map.of("CamelTelnyxPayload", "Hello"));

        assertThat(exchange.getException()).isInstanceOf(TelnyxOperationFailedException.class);
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelTelnyxPayload", "Hello");
        assertThat(exchange.getMessage().getBody(String.class)).isEqualTo("{\"stop\":\"all\"}");
    }

    @Test
    void nothingOfTheMessageIsForwarded() throws Exception {
        answer(OK);

        send("telnyx:calls/hangup", null,
                Map.of("Authorization", "Bearer evil", "Host", "evil.example", "Cookie", "c=1", "X-Own", "1", "CamelHttpUri",
                        "http://127.0.0.1:1/", "CamelHttpPath", "/evil", "CamelHttpMethod", "DELETE", "CamelHttpQuery",
                        "evil=1"));

        RecordedRequest request = request();
        assertThat(request.getRequestLine()).isEqualTo("POST /v2/calls/v3:call-1/actions/hangup HTTP/1.1");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(request.getHeader("Host")).isEqualTo(telnyx.getHostName() + ":" + telnyx.getPort());
        assertThat(request.getHeaders().names()).doesNotContain("Cookie", "X-Own").noneMatch(name -> name.startsWith("Camel"));
    }
}
