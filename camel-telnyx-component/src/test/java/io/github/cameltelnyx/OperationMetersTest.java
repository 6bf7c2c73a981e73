package io.github.cameltelnyx;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Operations in a registry of Micrometer that is found in Camel's, as camel-micrometer finds it. */
class OperationMetersTest extends ProducerTestSupport {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getRegistry().bind("anyName", meters);
        return context;
    }

    @ParameterizedTest
    @CsvSource({"200, success", "429, rate_limited", "404, refused", "401, refused", "500, server_error", "503, server_error"})
    void anOperationIsTimedByItsOutcome(int status, String outcome) {
        answer(status, OK);

        send("telnyx:calls/hangup?maxRetries=0");

        assertThat(steps("calls/hangup", outcome)).isOne();
        assertThat(meters.find("camel.telnyx.operations").timers()).hasSize(1);
    }

    @Test
    void aCallThatIsOverIsNoRefusal() {
        answer(422, "{\"errors\":[{\"code\":\"90018\",\"title\":\"Call has already ended\"}]}");

        send("telnyx:calls/hangup");

        assertThat(steps("calls/hangup", "call_ended")).isOne();
    }

    @Test
    void anAnswerThatIsNoJsonIsCountedAsSuch() {
        answer(200, "<html>");

        send("telnyx:calls/hangup");

        assertThat(steps("calls/hangup", "unreadable")).isOne();
    }

    @Test
    void whatIsNeverSentIsCountedToo() {
        send("telnyx:calls/speak");

        assertNothingWasSent();
        assertThat(steps("calls/speak", "not_sent")).isOne();
        assertThat(gauge("camel.telnyx.inflight", "calls/speak")).isZero();
    }

    @Test
    void anAccountThatIsNotKnownKeepsTheOperationFromBeingSent() {
        answer(404, "{}");

        Exchange exchange = send("telnyx:texml-calls/list");

        assertThat(exchange.getException()).isInstanceOf(IllegalStateException.class);
        assertThat(steps("texml-calls/list", "not_sent")).isOne();
    }

    @Test
    void repetitionsAreCountedWhateverComesOfThem() throws IOException {
        telnyx.enqueue(new MockResponse().setResponseCode(503));
        telnyx.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(OK);
        send("telnyx:calls/hangup");
        assertThat(retries("calls/hangup")).isEqualTo(2);

        telnyx.shutdown();
        send("telnyx:calls/hangup");
        assertThat(retries("calls/hangup")).isEqualTo(4);
        assertThat(steps("calls/hangup", "no_answer")).isOne();
    }

    @Test
    void aStepThatWaitsForTelnyxIsInFlight() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        telnyx.setDispatcher(new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                gate.await();
                return new MockResponse().setBody(OK);
            }
        });
        CompletableFuture<Exchange> step = template.asyncSend("telnyx:calls/hangup",
                exchange -> exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL));
        request();
        assertThat(gauge("camel.telnyx.inflight", "calls/hangup")).isOne();

        gate.countDown();
        step.join();
        assertThat(gauge("camel.telnyx.inflight", "calls/hangup")).isZero();
    }

    @Test
    void theRateLimitIsWhatTelnyxToldLastAlsoWhereItRefused() {
        send("telnyx:calls/speak");
        assertThat(gauge("camel.telnyx.ratelimit.remaining")).isNaN();

        telnyx.enqueue(new MockResponse().setBody(OK)
                .setHeader("x-ratelimit-limit", "50")
                .setHeader("x-ratelimit-remaining", "7"));
        send("telnyx:calls/hangup");
        assertThat(gauge("camel.telnyx.ratelimit.remaining")).isEqualTo(7);
        assertThat(gauge("camel.telnyx.ratelimit.limit")).isEqualTo(50);

        telnyx.enqueue(new MockResponse().setResponseCode(429).setHeader("x-ratelimit-remaining", "0"));
        send("telnyx:calls/hangup?maxRetries=0");
        assertThat(gauge("camel.telnyx.ratelimit.remaining")).isZero();
    }

    @Test
    void theEndpointsMBeanTellsTheSame() {
        answer(OK);
        answer(404, "{}");
        send("telnyx:calls/hangup");
        send("telnyx:calls/hangup?maxRetries=1");

        TelnyxEndpoint endpoint = context.getEndpoint("telnyx:calls/hangup", TelnyxEndpoint.class);
        assertThat(endpoint.getSucceeded()).isOne();
        assertThat(endpoint.getFailed()).isOne();
        assertThat(endpoint.getInFlight()).isZero();
        assertThat(endpoint.getRetries()).isZero();
    }

    @Test
    void aContextThatStopsTakesItsMetersAway() {
        answer(OK);
        send("telnyx:calls/hangup");
        assertThat(ours()).isNotEmpty()
                .allSatisfy(meter -> assertThat(meter.getId().getTag("camelContext")).isEqualTo(context.getName()));

        context.stop();

        assertThat(ours()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"camel.telnyx", "camel.telnyx.operations"})
    void aRegistryThatRefusesAMeterKeepsNoRouteFromGoingOn(String refused) {
        meters.config().meterFilter(new MeterFilter() {

            @Override
            public Meter.Id map(Meter.Id id) {
                if (id.getName().startsWith(refused)) {
                    throw new IllegalArgumentException("not here");
                }
                return id;
            }
        });
        answer(OK);

        assertThat(send("telnyx:calls/hangup").getException()).isNull();
    }

    @Test
    void aRegistryOfAnotherVersionKeepsNoRouteFromGoingOn() throws Exception {
        meters.config().meterFilter(new MeterFilter() {

            @Override
            public Meter.Id map(Meter.Id id) {
                if (id.getName().equals("camel.telnyx.operations")) {
                    throw new NoSuchMethodError("of another version");
                }
                return id;
            }
        });
        answer(OK);

        Exchange exchange = template
                .asyncSend("telnyx:calls/hangup", sent -> sent.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL))
                .get(10, TimeUnit.SECONDS);

        assertThat(exchange.getException()).isNull();
    }

    @Test
    void noMeterTellsTheKeyTheCallOrATextOfTheRoute() {
        answer(OK);
        send("telnyx:calls/transfer?to=RAW(+15550199)&clientState=private");

        assertThat(ours().stream().map(meter -> meter.getId().toString())).isNotEmpty()
                .noneMatch(id -> id.contains(KEY) || id.contains(CALL) || id.contains("15550199") || id.contains("private"));
    }

    private List<Meter> ours() {
        return meters.getMeters().stream().filter(meter -> meter.getId().getName().startsWith("camel.telnyx")).toList();
    }

    private long steps(String operation, String outcome) {
        return meters.get("camel.telnyx.operations").tags("operation", operation, "outcome", outcome).timer().count();
    }

    private double retries(String operation) {
        return meters.get("camel.telnyx.retries").tag("operation", operation).functionCounter().count();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private double gauge(String name, String operation) {
        Gauge gauge = meters.get(name).tags(List.of(Tag.of("operation", operation))).gauge();
        return gauge.value();
    }
}
