package io.github.cameltelnyx;

import java.util.List;
import java.util.Map;

import okhttp3.mockwebserver.MockResponse;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTest extends ProducerTestSupport {

    private static final String ENDED = "{\"errors\":[{\"code\":\"90018\",\"title\":\"Call has already ended\","
            + "\"detail\":\"No commands any more.\",\"source\":{\"pointer\":\"/call_control_id\"}}]}";

    @Override
    void configure(TelnyxComponent component) {
        component.getConfiguration().setMaxRetries(0);
    }

    @Test
    void aFailureTellsAllThatTelnyxSays() {
        telnyx.enqueue(new MockResponse().setResponseCode(422).setBody(ENDED).setHeader("x-request-id", "req-7"));

        TelnyxOperationFailedException failure = failure();

        assertThat(failure).isInstanceOf(HttpOperationFailedException.class)
                .hasMessage("telnyx:calls/speak failed with status 422: 90018 Call has already ended: No commands any more."
                        + " (/call_control_id) (request id req-7)");
        assertThat(failure.getStatusCode()).isEqualTo(422);
        assertThat(failure.getOperation()).isEqualTo("telnyx:calls/speak");
        assertThat(failure.getRequestId()).isEqualTo("req-7");
        assertThat(failure.getErrors())
                .isEqualTo(List
                        .of(new TelnyxError("90018", "Call has already ended", "No commands any more.", "/call_control_id")));
        assertThat(failure.isCallEnded()).isTrue();
        assertThat(failure.isRetryable()).isFalse();
    }

    @Test
    void errorsWithoutCodeAndTitleAreTold() {
        answer(404, "{\"errors\":[{\"detail\":\"Resource not found\"}]}");

        TelnyxOperationFailedException failure = failure();

        assertThat(failure).hasMessage("telnyx:calls/speak failed with status 404: Resource not found");
        assertThat(failure.isCallEnded()).isFalse();
    }

    @Test
    void anAnswerOfAnotherFormStillGivesAClearFailure() {
        for (String body : List.of("", "<html>502</html>", "[]", "\"no\"", "{\"errors\":\"no\"}", "{\"errors\":[null]}", "{")) {
            answer(502, body);

            assertThat(failure()).as(body).hasMessageStartingWith("telnyx:calls/speak failed with status 502");
        }
    }

    @Test
    void anErrorsTextCannotForgeALineOfTheLog() {
        answer(422, "{\"errors\":[{\"detail\":\"one\\nERROR two\\u001b[31m" + "x".repeat(5_000) + "\"}]}");

        assertThat(failure().getMessage()).doesNotContain("\n", "\u001b").hasSizeLessThan(500);
    }

    @Test
    void aRedirectionIsNotFollowedWithTheKey() {
        telnyx.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", telnyx.url("/elsewhere").toString()));
        // What followed would be answered, and not left to the time-out.
        answer(OK);

        assertThat(send("telnyx:calls/speak?voice=female&payload=Hi").getException())
                .isInstanceOfSatisfying(TelnyxOperationFailedException.class,
                        failure -> assertThat(failure.getStatusCode()).isEqualTo(302));
        assertThat(telnyx.getRequestCount()).isEqualTo(1);
    }

    @Test
    void neitherTheKeyNorWhatWasSentIsInTheFailure() {
        answer(422, ENDED);

        Exchange exchange = send("telnyx:calls/speak?voice=female", null,
                Map.of("CamelTelnyxPayload", "words of a caller", "CamelTelnyxClientState", "a state"));

        for (Throwable cause = exchange.getException(); cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(KEY, "words of a caller", "a state");
        }
    }

    private TelnyxOperationFailedException failure() {
        return (TelnyxOperationFailedException) send("telnyx:calls/speak?voice=female&payload=Hi").getException();
    }
}
