package io.github.cameltelnyx.webhook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/** Brings what one context sends to all that listen, as text, like a broker's topic. Added to each context as a component. */
final class Topic {

    private final List<DefaultConsumer> listeners = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    DefaultComponent component() {
        return new DefaultComponent() {

            @Override
            protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
                return endpoint(uri, this);
            }
        };
    }

    /** What was sent so far. */
    List<String> sent() {
        return sent;
    }

    /** From now on nothing is taken. */
    void breakDown() {
        broken = true;
    }

    void repair() {
        broken = false;
    }

    void publish(String text) throws Exception {
        if (broken) {
            throw new IllegalStateException("The broker is down");
        }
        sent.add(text);
        for (DefaultConsumer listener : listeners) {
            Exchange exchange = listener.createExchange(false);
            exchange.getMessage().setBody(text);
            listener.getProcessor().process(exchange);
        }
    }

    private Endpoint endpoint(String uri, DefaultComponent component) {
        return new DefaultEndpoint(uri, component) {

            @Override
            public Producer createProducer() {
                return new DefaultProducer(this) {

                    @Override
                    public void process(Exchange exchange) throws Exception {
                        publish(exchange.getMessage().getMandatoryBody(String.class));
                    }
                };
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                return new DefaultConsumer(this, processor) {

                    @Override
                    protected void doStart() throws Exception {
                        super.doStart();
                        listeners.add(this);
                    }

                    @Override
                    protected void doStop() throws Exception {
                        listeners.remove(this);
                        super.doStop();
                    }
                };
            }
        };
    }
}
