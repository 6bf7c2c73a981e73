package io.github.cameltelnyx.webhook;

import java.util.Map;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camel's tracer for OpenTelemetry makes of a route that an event starts. */
class SpansTest extends ObservedApplication {

    private static final String EVENT = "telnyx-webhook call.answered";
    private static final String STEP = "telnyx calls/transfer";

    @BeforeEach
    void startApplication() throws Exception {
        start();
    }

    @Test
    void aStepIsASpanNamedAfterItsOperationBelowTheEvents() {
        answer(200, "{}", Map.of("x-request-id", "request-1"));
        event("call.answered");

        SpanData step = spans.span(STEP);
        assertThat(step.getParentSpanId()).isEqualTo(spans.span(EVENT).getSpanId());
        assertThat(attribute(step, "telnyx.operation")).isEqualTo("calls/transfer");
        assertThat(attribute(step, "telnyx.call_control_id")).isEqualTo("v3:call");
        assertThat(attribute(step, "http.status_code")).isEqualTo("200");
        assertThat(attribute(step, "telnyx.request_id")).isEqualTo("request-1");
    }

    @Test
    void anEventIsASpanWithItsTypeAndIdentity() {
        answer(200, "{}", Map.of());
        event("call.answered");

        SpanData event = spans.span(EVENT);
        assertThat(attribute(event, "telnyx.event_type")).isEqualTo("call.answered");
        assertThat(attribute(event, "telnyx.event_id")).isNotEmpty();
        assertThat(attribute(event, "url.path")).isEqualTo("voice");
    }

    @Test
    void aRefusalIsAnErrorWithTelnyxsCodesAndWithoutItsWords() {
        answer(422, "{\"errors\":[{\"code\":\"10016\",\"title\":\"Phone number\",\"detail\":\"+15550199 is none\"}]}",
                Map.of("x-request-id", "request-2"));
        event("call.answered");

        SpanData step = spans.span(STEP);
        assertThat(attribute(step, "error")).isEqualTo("true");
        assertThat(attribute(step, "telnyx.error_codes")).isEqualTo("10016");
        assertThat(attribute(step, "http.status_code")).isEqualTo("422");
        assertThat(attribute(step, "telnyx.request_id")).isEqualTo("request-2");
        assertThat(spans.span(EVENT).toString() + step).doesNotContain(PRIVATE);
    }

    @Test
    void noSpanTellsAKeyOrWhatWasSaid() {
        answer(200, "{}", Map.of());
        event("call.answered");
        spans.span(EVENT);

        assertThat(spans.ended().toString()).contains(STEP).doesNotContain(PRIVATE);
    }

    @Test
    void nothingOfTheTraceIsSentToTelnyx() throws Exception {
        answer(200, "{}", Map.of());
        event("call.answered");

        RecordedRequest request = telnyx.takeRequest();
        String traceId = spans.span(STEP).getTraceId();
        assertThat(request.getHeaders() + request.getBody().readUtf8()).doesNotContain(traceId, "traceparent");
    }

    private static String attribute(SpanData span, String name) {
        return span.getAttributes().get(AttributeKey.stringKey(name));
    }
}
