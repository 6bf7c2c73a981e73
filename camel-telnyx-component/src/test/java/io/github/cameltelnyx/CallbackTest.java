package io.github.cameltelnyx;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.cameltelnyx.client.ClientClosedException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** However a request ends, the exchange goes on, and goes on once. */
class CallbackTest extends ProducerTestSupport {

    private final AtomicInteger callbacks = new AtomicInteger();
    private final CountDownLatch called = new CountDownLatch(1);
    private volatile String callbackThread;

    @Override
    void configure(TelnyxComponent component) {
        component.getConfiguration().setMaxRetries(0);
        component.setResponseTimeout(300);
    }

    @Test
    void aSuccessCallsBackOnce() throws Exception {
        answer(OK);

        assertThat(processed().getException()).isNull();
    }

    @Test
    void aRefusalCallsBackOnce() throws Exception {
        answer(422, "{\"errors\":[{\"code\":\"90018\",\"title\":\"Call has already ended\"}]}");

        assertThat(processed().getException()).isInstanceOf(TelnyxOperationFailedException.class).hasMessageContaining("90018");
    }

    @Test
    void aServersFaultCallsBackOnce() throws Exception {
        answer(500, "<html>");

        assertThat(processed().getException()).isInstanceOf(TelnyxOperationFailedException.class)
                .hasMessage("telnyx:calls/hangup failed with status 500");
    }

    @Test
    void aRefusedConnectionCallsBackOnce() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            taken.close();
            baseUrl("http://127.0.0.1:" + port);

            assertThat(processed().getException()).isInstanceOf(TelnyxNoAnswerException.class)
                    .hasRootCauseInstanceOf(java.net.ConnectException.class)
                    .hasMessageContaining("telnyx:calls/hangup");
        }
    }

    @Test
    void aConnectionCutInTheMiddleOfAnAnswerCallsBackOnce() throws Exception {
        telnyx.enqueue(
                new MockResponse().setBody("x".repeat(100_000)).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThat(processed().getException()).isInstanceOf(TelnyxNoAnswerException.class);
    }

    @Test
    void aConnectionCutBeforeTheAnswerCallsBackOnce() throws Exception {
        telnyx.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThat(processed().getException()).isInstanceOf(TelnyxNoAnswerException.class);
    }

    @Test
    void aSilentServerCallsBackOnceAfterTheTimeOut() throws Exception {
        telnyx.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThat(processed().getException()).isInstanceOf(TelnyxNoAnswerException.class)
                .hasRootCauseInstanceOf(java.net.SocketTimeoutException.class);
    }

    @Test
    void anAnswerThatIsNoJsonCallsBackOnce() throws Exception {
        answer("<html>Welcome</html>");

        assertThat(processed().getException()).isInstanceOf(TelnyxOperationFailedException.class)
                .hasMessageContaining("the answer is no JSON")
                .hasMessageNotContaining("Welcome");
    }

    @Test
    void aResetThatNoCalendarHasCallsBackOnce() throws Exception {
        telnyx.enqueue(new MockResponse().setResponseCode(429).setHeader("x-ratelimit-reset", "999999999999999999"));

        assertThat(awaited(process("telnyx:calls/hangup?maxRetries=1")).getException())
                .isInstanceOf(TelnyxOperationFailedException.class);
    }

    @Test
    void aWrongParameterCallsBackOnceAndAtOnce() throws Exception {
        Exchange exchange = process("telnyx:calls/speak?voice=female");

        assertThat(exchange.getException()).hasMessageContaining("parameter 'payload' is required");
        assertThat(callbackThread).isEqualTo(Thread.currentThread().getName());
        assertNothingWasSent();
    }

    @Test
    void theStopOfTheComponentCallsBackOnceWhatIsInFlight() throws Exception {
        component().setResponseTimeout(60_000);
        component().stop();
        component().start();
        telnyx.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        Exchange exchange = process("telnyx:calls/hangup");
        request();

        component().stop();

        assertThat(awaited(exchange).getException()).isInstanceOf(TelnyxNoAnswerException.class)
                .hasCauseInstanceOf(ClientClosedException.class);
    }

    @Test
    void theStopOfTheComponentCallsBackOnceWhatWaitsForItsRepetition() throws Exception {
        telnyx.enqueue(new MockResponse().setResponseCode(429).setHeader("Retry-After", "9"));
        Exchange exchange = process("telnyx:calls/hangup?maxRetries=1");
        request();

        component().stop();

        assertThat(awaited(exchange).getException()).isNotNull();
    }

    @Test
    void aRequestAfterTheStopCallsBackOnce() throws Exception {
        AsyncProducer producer = producer("telnyx:calls/hangup");
        component().stop();

        assertThat(awaited(process(producer)).getException()).hasCauseInstanceOf(ClientClosedException.class);
    }

    @Test
    void theRouteGoesOnOnAWorkerAndNotOnAThreadThatReadsAnswers() throws Exception {
        answer(OK);

        processed();

        assertThat(callbackThread).contains("TelnyxWorker");
    }

    private Exchange processed() throws Exception {
        return awaited(process("telnyx:calls/hangup"));
    }

    private Exchange process(String uri) throws Exception {
        return process(producer(uri));
    }

    private AsyncProducer producer(String uri) throws Exception {
        AsyncProducer producer = context.getEndpoint(uri).createAsyncProducer();
        producer.start();
        return producer;
    }

    private Exchange process(AsyncProducer producer) {
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL);
        producer.process(exchange, doneSync -> {
            callbacks.incrementAndGet();
            callbackThread = Thread.currentThread().getName();
            called.countDown();
        });
        return exchange;
    }

    /** Waits for the callback, stops everything that could call back again, and sees that nothing did. */
    private Exchange awaited(Exchange exchange) throws InterruptedException, IOException {
        assertThat(called.await(10, TimeUnit.SECONDS)).as("called back").isTrue();
        component().stop();
        assertThat(callbacks).hasValue(1);
        return exchange;
    }

    private TelnyxComponent component() {
        return context.getComponent("telnyx", TelnyxComponent.class);
    }

    private void baseUrl(String url) {
        component().getConfiguration().setBaseUrl(url);
    }
}
