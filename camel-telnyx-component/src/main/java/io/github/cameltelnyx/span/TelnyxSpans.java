package io.github.cameltelnyx.span;

import java.util.Map;
import java.util.stream.Collectors;

import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.TelnyxError;
import io.github.cameltelnyx.TelnyxOperationFailedException;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.telemetry.Span;
import org.apache.camel.telemetry.TagConstants;
import org.apache.camel.telemetry.decorators.AbstractSpanDecorator;

/**
 * What spans of both schemes have in common. Camel's own decorator would write down the whole URI with all texts and phone
 * numbers in it, and the messages of exceptions, which quote Telnyx: neither is kept here.
 */
abstract class TelnyxSpans extends AbstractSpanDecorator {

    private static final String ERROR_CODES = "telnyx.error_codes";
    private static final String REQUEST_ID = "telnyx.request_id";

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        span.setComponent("camel-" + getComponent());
        span.setTag(TagConstants.URL_SCHEME, getComponent());
        span.setTag(TagConstants.URL_PATH, stripSchemeAndOptions(endpoint));
        span.setTag(TagConstants.EXCHANGE_ID, exchange.getExchangeId());
        tag(span, "telnyx.call_control_id", exchange.getMessage().getHeader(TelnyxConstants.CALL_CONTROL_ID));
    }

    @Override
    public void afterTracingEvent(Span span, Exchange exchange) {
        if (!exchange.isFailed()) {
            return;
        }
        span.setError(true);
        Exception failure = exchange.getException();
        if (failure != null) {
            span.log(Map.of("event", "error", "error.kind", failure.getClass().getName()));
        }
        if (failure instanceof TelnyxOperationFailedException refusal) {
            answer(span, refusal.getStatusCode(), refusal.getRequestId());
            tag(span, ERROR_CODES,
                    refusal.getErrors()
                            .stream()
                            .map(TelnyxError::code)
                            .filter(code -> code != null)
                            .collect(Collectors.joining(",")));
        }
    }

    static void answer(Span span, Object status, Object requestId) {
        tag(span, TagConstants.HTTP_STATUS, status);
        tag(span, REQUEST_ID, requestId);
    }

    static void tag(Span span, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            span.setTag(name, value.toString());
        }
    }
}
