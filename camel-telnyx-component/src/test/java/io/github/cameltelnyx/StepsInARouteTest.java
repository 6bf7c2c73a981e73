package io.github.cameltelnyx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several telnyx steps in one route: one's result is no parameter of the next. */
class StepsInARouteTest extends ProducerTestSupport {

    private static final String RESULT = "{\"data\":{\"payload\":\"evil\",\"result\":\"ok\"}}";

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:two").to("telnyx:calls/answer").to("telnyx:calls/speak?voice=female&payload=Hello");
                from("direct:raw").to("telnyx:calls/answer?rawResponse=true")
                        .to("telnyx:calls/speak?voice=female&payload=Hello");
                from("direct:empty").to("telnyx:calls/answer").to("telnyx:calls/hangup");
                from("direct:changed").to("telnyx:calls/answer")
                        .setBody(constant(Map.of("payload", "changed")))
                        .to("telnyx:calls/speak?voice=female");
                from("direct:kept").to("telnyx:calls/answer")
                        .process(
                                exchange -> exchange.getMessage()
                                        .setBody(new LinkedHashMap<>((Map<?, ?>) exchange.getMessage().getBody())))
                        .to("telnyx:calls/speak?voice=female&payload=Hello");
                from("direct:split").to("telnyx:calls/answer")
                        .multicast()
                        .to("telnyx:calls/speak?voice=female&payload=Hello", "telnyx:calls/hangup");
            }
        };
    }

    @Test
    void theResultOfAStepIsContextForTheNext() throws Exception {
        answer(RESULT);
        answer(OK);

        assertThat(start("direct:two").getException()).isNull();

        request();
        assertThat(requestBody().path("payload").asText()).isEqualTo("Hello");
    }

    @Test
    void soIsTheRawAnswer() throws Exception {
        answer("{\"payload\":\"evil\"}");
        answer(OK);

        assertThat(start("direct:raw").getException()).isNull();

        request();
        assertThat(requestBody().path("payload").asText()).isEqualTo("Hello");
    }

    @Test
    void soIsAnEmptyAnswer() {
        answer(200, "");
        answer(OK);

        assertThat(start("direct:empty").getException()).isNull();
    }

    @Test
    void soIsAResultHandedToSeveralSteps() {
        answer(RESULT);
        answer(OK);
        answer(OK);

        assertThat(start("direct:split").getException()).isNull();
    }

    @Test
    void aBodyThatWasChangedCounts() throws Exception {
        answer(RESULT);
        answer(OK);

        assertThat(start("direct:changed").getException()).isNull();

        request();
        assertThat(requestBody().path("payload").asText()).isEqualTo("changed");
    }

    @Test
    void aCopyOfTheResultIsABodyLikeAnyOther() {
        answer(RESULT);

        assertThat(start("direct:kept").getException()).hasMessageContaining("has no parameter 'result'");
    }

    private Exchange start(String route) {
        return template.request(route, exchange -> exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL));
    }
}
