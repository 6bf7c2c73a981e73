package io.github.cameltelnyx;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryTest extends ProducerTestSupport {

    private static final String DIAL = "telnyx:calls/dial?connectionId=1&from=RAW(+15550001)&to=RAW(+15550002)";

    @Test
    void aRepeatedCommandIsTheSameToTheLetter() throws Exception {
        telnyx.enqueue(new MockResponse().setResponseCode(503));
        telnyx.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(OK);

        Exchange exchange = send("telnyx:calls/speak?voice=female&payload=Hello");

        assertThat(exchange.getException()).isNull();
        RecordedRequest first = request();
        String body = first.getBody().readUtf8();
        JsonNode command = json.readTree(body);
        assertThat(command.path("command_id").asText()).isNotEmpty();
        for (int i = 0; i < 2; i++) {
            RecordedRequest again = request();
            assertThat(again.getRequestLine()).isEqualTo(first.getRequestLine());
            assertThat(again.getBody().readUtf8()).isEqualTo(body);
        }
        assertThat(exchange.getMessage().getHeader(TelnyxConstants.SENT_COMMAND_ID))
                .isEqualTo(command.path("command_id").asText());
    }

    @Test
    void theLastOfTooManyFailuresIsTheResult() {
        for (int i = 0; i < 3; i++) {
            answer(503, "{\"errors\":[{\"code\":\"10037\",\"title\":\"Busy " + i + "\"}]}");
        }

        Exchange exchange = send("telnyx:calls/hangup");

        assertThat(telnyx.getRequestCount()).isEqualTo(3);
        TelnyxOperationFailedException failure = (TelnyxOperationFailedException) exchange.getException();
        assertThat(failure.getErrors()).extracting(TelnyxError::title).isEqualTo(List.of("Busy 2"));
        assertThat(failure.isRetryable()).isTrue();
    }

    @Test
    void aLimitThatResetsTooLateFailsAtOnceAndSaysWhen() {
        telnyx.enqueue(new MockResponse().setResponseCode(429).setHeader("x-ratelimit-reset", "3600"));

        Exchange exchange = send("telnyx:calls/hangup");

        assertThat(telnyx.getRequestCount()).isEqualTo(1);
        TelnyxOperationFailedException failure = (TelnyxOperationFailedException) exchange.getException();
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure.getResponseHeaders()).containsEntry("x-ratelimit-reset", "3600");
    }

    @Test
    void aDialHasACommandIdAndSoMayBeRepeated() throws Exception {
        telnyx.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(OK);

        Exchange exchange = send(DIAL);

        assertThat(exchange.getException()).isNull();
        assertThat(requestBody().path("command_id").asText()).isEqualTo(requestBody().path("command_id").asText()).isNotEmpty();
    }

    @Test
    void noRepetitionMeansNone() {
        telnyx.enqueue(new MockResponse().setResponseCode(503));

        Exchange exchange = send("telnyx:calls/hangup?maxRetries=0", null, Map.of());

        assertThat(exchange.getException()).isInstanceOf(TelnyxOperationFailedException.class);
        assertThat(telnyx.getRequestCount()).isEqualTo(1);
    }
}
