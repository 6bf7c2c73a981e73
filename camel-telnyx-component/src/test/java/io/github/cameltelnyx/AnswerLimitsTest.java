package io.github.cameltelnyx;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer costs no more memory, disk and time than allowed, whatever is at the other end. */
class AnswerLimitsTest extends ProducerTestSupport {

    private static final int CAP = 100_000;

    @Override
    void configure(TelnyxComponent component) {
        component.setMaxResponseSize(CAP);
        component.setMaxDownloadSize(2 * CAP);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0, false", "1, true", "1, false"})
    void aLongAnswerIsTakenUpToTheCapHoweverItIsFramed(int over, boolean chunked) {
        telnyx.enqueue(body(CAP + over, chunked));

        Exchange exchange = send("telnyx:calls/hangup");

        if (over == 0) {
            assertThat(exchange.getException()).isNull();
        } else {
            assertTooLong(exchange, CAP, "maxResponseSize");
        }
        assertThat(telnyx.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsTooLongIsNotAskedForAgain() {
        telnyx.enqueue(body(CAP + 1, true));

        assertTooLong(send("telnyx:calls/get"), CAP, "maxResponseSize");
        assertThat(telnyx.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRefusalThatIsTooLongIsCutOffToo() {
        telnyx.enqueue(body(CAP + 1, true).setResponseCode(422));

        assertTooLong(send("telnyx:calls/hangup"), CAP, "maxResponseSize");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0, false", "1, true", "1, false"})
    void aDownloadIsTakenUpToItsOwnCap(int over, boolean chunked) throws Exception {
        telnyx.enqueue(body(2 * CAP + over, chunked));

        Exchange exchange = send("telnyx:media/download?mediaName=greeting");

        if (over == 0) {
            assertThat(exchange.getMessage().getBody(StreamCache.class).length()).isEqualTo(2 * CAP);
        } else {
            assertTooLong(exchange, 2 * CAP, "maxDownloadSize");
        }
    }

    @Test
    void aDownloadThatIsRefusedHasTheCapOfOtherAnswers() {
        telnyx.enqueue(body(CAP + 1, true).setResponseCode(404));

        assertTooLong(send("telnyx:media/download?mediaName=greeting"), CAP, "maxResponseSize");
    }

    /** What never ends: without the limits, these would go on for ever. */
    @ParameterizedTest
    @ValueSource(strings = {
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + "|4000\r\n[FILL]\r\n",
            "HTTP/1.1 200 OK\r\n\r\n|[FILL]"})
    void anAnswerWithoutEndIsCutOff(String answer) throws Exception {
        try (EndlessServer server = new EndlessServer(answer.replace("[FILL]", "x".repeat(0x4000)), 0)) {
            assertTooLong(sendTo(server), CAP, "maxResponseSize");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX: |xxxxxxxxxxxxxxxx", "HTTP/1.1 200 OK\r\n|X: x\r\n", "|xxxxxxxxxxxxxxxxxxx",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n|X: x\r\n"})
    void headersWithoutEndAreCutOff(String answer) throws Exception {
        try (EndlessServer server = new EndlessServer(answer, 0)) {
            assertThat(sendTo(server).getException()).isInstanceOf(TelnyxNoAnswerException.class)
                    .hasCauseInstanceOf(MessageConstraintException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n|1\r\n1\r\n", "HTTP/1.1 200 OK\r\nX: |x",
            "|HTTP/1.1 103 Early Hints\r\n\r\n"})
    void anAnswerThatDribblesInIsGivenUpInTime(String answer) throws Exception {
        limitTheTime(500);
        try (EndlessServer server = new EndlessServer(answer, 20)) {
            assertThat(sendTo(server).getException()).isInstanceOf(TelnyxNoAnswerException.class)
                    .hasCauseInstanceOf(SocketTimeoutException.class)
                    .hasMessageContaining("the answer had not ended after 500 ms, see requestTimeout");
        }
    }

    @Test
    void aDribblingAnswerThatMayBeAskedForAgainIs() {
        limitTheTime(2_000);
        telnyx.enqueue(body(CAP, false).throttleBody(10, 20, TimeUnit.MILLISECONDS));
        answer(OK);

        assertThat(send("telnyx:calls/get").getException()).isNull();
        assertThat(telnyx.getRequestCount()).isEqualTo(2);
    }

    /** For these alone: a busy machine may take long for the others. */
    private void limitTheTime(long milliseconds) {
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.stop();
        component.setRequestTimeout(milliseconds);
        component.start();
    }

    private static MockResponse body(int size, boolean chunked) {
        String json = "\"" + "x".repeat(size - 2) + "\"";
        return chunked
                ? new MockResponse().setChunkedBody(json, 1000)
                : new MockResponse().setBody(new Buffer().writeUtf8(json));
    }

    private static void assertTooLong(Exchange exchange, int most, String option) {
        assertThat(exchange.getException()).isInstanceOf(TelnyxNoAnswerException.class)
                .hasCauseInstanceOf(ContentTooLongException.class)
                .hasMessageContaining("the answer is longer than " + most + " bytes, see " + option);
    }

    private Exchange sendTo(EndlessServer server) {
        context.getComponent("telnyx", TelnyxComponent.class)
                .getConfiguration()
                .setBaseUrl(server.url());
        return send("telnyx:calls/hangup?maxRetries=0");
    }
}
