package io.github.cameltelnyx.examples;

import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeCompletedEvent;
import org.apache.camel.support.EventNotifierSupport;

/** Ends the demonstration when one of its routes has run, so that the routes need not know of it. */
final class EndAfter extends EventNotifierSupport {

    private final String routeId;
    private final Runnable end;

    EndAfter(String routeId, Runnable end) {
        this.routeId = routeId;
        this.end = end;
    }

    @Override
    public void notify(CamelEvent event) {
        if (event instanceof ExchangeCompletedEvent completed && routeId.equals(completed.getExchange().getFromRouteId())) {
            end.run();
        }
    }
}
