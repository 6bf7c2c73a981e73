package io.github.cameltelnyx.span;

import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.telemetry.Span;

/** Spans of routes that an event starts, found by Camel's telemetry where the application has it. Stateless. */
public final class TelnyxWebhookSpanDecorator extends TelnyxSpans {

    @Override
    public String getComponent() {
        return "telnyx-webhook";
    }

    @Override
    public String getComponentClassName() {
        return TelnyxWebhookComponent.class.getName();
    }

    @Override
    public String getOperationName(Exchange exchange, Endpoint endpoint) {
        return "telnyx-webhook " + exchange.getMessage().getHeader(TelnyxConstants.EVENT_TYPE);
    }

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        super.beforeTracingEvent(span, exchange, endpoint);
        tag(span, "telnyx.event_type", exchange.getMessage().getHeader(TelnyxConstants.EVENT_TYPE));
        tag(span, "telnyx.event_id", exchange.getMessage().getHeader(TelnyxConstants.EVENT_ID));
    }
}
