package io.github.cameltelnyx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The same command has the same id however often it is sent; two commands never share one. */
class CommandIdTest extends ProducerTestSupport {

    private final List<String> sent = new ArrayList<>();
    private int failures;

    @Override
    void configure(TelnyxComponent component) {
        component.getConfiguration().setMaxRetries(0);
        telnyx.setDispatcher(new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                synchronized (sent) {
                    try {
                        sent.add(json.readTree(request.getBody().readUtf8()).path("command_id").asText());
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    return failures-- > 0 ? new MockResponse().setResponseCode(500) : new MockResponse().setBody(OK);
                }
            }
        });
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:two").to("telnyx:calls/answer").to("telnyx:calls/hangup");
                from("direct:same-uri-twice").to("telnyx:calls/answer").to("telnyx:calls/answer");
                from("direct:redelivery").errorHandler(defaultErrorHandler().maximumRedeliveries(3).redeliveryDelay(0))
                        .to("telnyx:calls/answer")
                        .to("telnyx:calls/hangup");
                from("direct:loop").loop(3).to("telnyx:calls/playbackStart?audioUrl=http://a/b.mp3").end();
                from("direct:split").split(body())
                        .setHeader("CamelTelnyxAudioUrl", body())
                        .setBody(constant(null))
                        .to("telnyx:calls/playbackStart")
                        .end();
                from("direct:nested").split(body())
                        .split(body())
                        .setHeader("CamelTelnyxAudioUrl", body())
                        .setBody(constant(null))
                        .to("telnyx:calls/playbackStart")
                        .end()
                        .end();
                from("direct:sub-route-twice").to("direct:sub").to("direct:sub");
                from("direct:sub").to("telnyx:calls/playbackStart?audioUrl=http://a/b.mp3");
                from("direct:choice").choice()
                        .when(header("a").isNull())
                        .to("telnyx:calls/answer")
                        .otherwise()
                        .to("telnyx:calls/hangup")
                        .end();
                from("direct:given").to("telnyx:calls/answer?commandId=mine");
            }
        };
    }

    @Test
    void aWebhookDeliveredAgainSendsTheSameIds() {
        deliver("direct:two", "event-1");
        deliver("direct:two", "event-1");

        assertThat(sent).hasSize(4);
        assertThat(sent.subList(2, 4)).isEqualTo(sent.subList(0, 2));
    }

    @Test
    void twoEventsSendDifferentIds() {
        deliver("direct:two", "event-1");
        deliver("direct:two", "event-2");

        assertAllDiffer(4);
    }

    @Test
    void twoStepsOfOneUriSendDifferentIds() {
        deliver("direct:same-uri-twice", "event-1");

        assertAllDiffer(2);
    }

    @Test
    void aRedeliveryByCamelSendsTheSameId() {
        failures = 2;

        deliver("direct:redelivery", "event-1");

        assertThat(sent).hasSize(4);
        assertThat(new HashSet<>(sent.subList(0, 3))).hasSize(1);
        assertThat(sent.get(3)).isNotEqualTo(sent.get(0));
    }

    @Test
    void aWebhookDeliveredAgainAfterAFailureSendsTheSameId() {
        failures = 1;
        template.request("direct:two", exchange -> exchange.getMessage().setHeaders(headers("event-1")));

        deliver("direct:two", "event-1");

        assertThat(sent).hasSize(3);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
    }

    @Test
    void aLoopSendsDifferentIdsAndTheSameOnesWhenItIsRunAgain() {
        deliver("direct:loop", "event-1");
        assertAllDiffer(3);

        deliver("direct:loop", "event-1");
        assertThat(sent.subList(3, 6)).isEqualTo(sent.subList(0, 3));
    }

    @Test
    void thePartsOfASplitSendDifferentIds() {
        template.sendBodyAndHeaders("direct:split", List.of("http://a/1.mp3", "http://a/2.mp3"), headers("event-1"));

        assertAllDiffer(2);
    }

    @Test
    void thePartsOfASplitInASplitSendDifferentIds() {
        template.sendBodyAndHeaders("direct:nested",
                List.of(List.of("http://a/1.mp3", "http://a/2.mp3"), List.of("http://a/3.mp3", "http://a/4.mp3")),
                headers("event-1"));

        assertAllDiffer(4);
    }

    @Test
    void aRouteThatIsGoneThroughTwiceSendsDifferentIds() {
        deliver("direct:sub-route-twice", "event-1");

        assertAllDiffer(2);
    }

    @Test
    void withoutAnEventTheExchangeIsTheOrigin() {
        template.sendBodyAndHeaders("direct:choice", null, Map.of(TelnyxConstants.CALL_CONTROL_ID, CALL));
        template.sendBodyAndHeaders("direct:choice", null, Map.of(TelnyxConstants.CALL_CONTROL_ID, CALL));

        assertAllDiffer(2);
    }

    @Test
    void aGivenIdIsSentAsItIs() {
        deliver("direct:given", "event-1");

        assertThat(sent).containsExactly("mine");
    }

    @Test
    void aBlankIdIsNone() {
        template.sendBodyAndHeaders("direct:choice", null,
                Map.of(TelnyxConstants.CALL_CONTROL_ID, CALL, TelnyxConstants.EVENT_ID, "event-1", "CamelTelnyxCommandId",
                        " "));

        assertThat(sent).singleElement().satisfies(id -> assertThat(id).isNotBlank());
    }

    private void deliver(String route, String event) {
        template.sendBodyAndHeaders(route, null, headers(event));
    }

    private static Map<String, Object> headers(String event) {
        return Map.of(TelnyxConstants.CALL_CONTROL_ID, CALL, TelnyxConstants.EVENT_ID, event);
    }

    private void assertAllDiffer(int count) {
        assertThat(sent).hasSize(count).doesNotHaveDuplicates().allMatch(id -> !id.isEmpty());
    }
}
