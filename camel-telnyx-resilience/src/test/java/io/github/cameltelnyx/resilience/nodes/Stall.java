package io.github.cameltelnyx.resilience.nodes;

import java.util.concurrent.CountDownLatch;

import io.github.cameltelnyx.event.TelnyxEvent;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;

/**
 * Lets a node stand still for ever with an event whose payload says so, {@code A before} or {@code A after} for the node A, right
 * before or after the step that has the effect. It prints a line as it does, so that a test can kill the node there.
 */
final class Stall implements InterceptStrategy {

    private final String node;

    Stall(String node) {
        this.node = node;
    }

    @Override
    public Processor wrapProcessorInInterceptors(CamelContext context, NamedNode definition, Processor target, Processor next) {
        if (!(definition instanceof ToDefinition)) {
            return target;
        }
        return new DelegateAsyncProcessor((Processor) exchange -> {
            stall(exchange, "before");
            target.process(exchange);
            stall(exchange, "after");
        });
    }

    private void stall(Exchange exchange, String moment) throws InterruptedException {
        if (exchange.getMessage().getBody() instanceof TelnyxEvent event
                && (node + " " + moment).equals(event.getPayload().get("stall"))) {
            System.out.println("STALLED " + event.getId());
            new CountDownLatch(1).await();
        }
    }
}
