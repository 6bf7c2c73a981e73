package io.github.cameltelnyx.span;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.TelnyxConstants;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.telemetry.Span;

/** Spans of steps that send an operation, found by Camel's telemetry where the application has it. Stateless. */
public final class TelnyxSpanDecorator extends TelnyxSpans {

    @Override
    public String getComponent() {
        return "telnyx";
    }

    @Override
    public String getComponentClassName() {
        return TelnyxComponent.class.getName();
    }

    @Override
    public String getOperationName(Exchange exchange, Endpoint endpoint) {
        return "telnyx " + stripSchemeAndOptions(endpoint);
    }

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        super.beforeTracingEvent(span, exchange, endpoint);
        span.setTag("telnyx.operation", stripSchemeAndOptions(endpoint));
    }

    /** The headers tell of this step only where it succeeded; else they are those of an earlier one. */
    @Override
    public void afterTracingEvent(Span span, Exchange exchange) {
        super.afterTracingEvent(span, exchange);
        if (!exchange.isFailed()) {
            Message message = exchange.getMessage();
            answer(span, message.getHeader(TelnyxConstants.STATUS_CODE), message.getHeader(TelnyxConstants.REQUEST_ID));
        }
    }
}
