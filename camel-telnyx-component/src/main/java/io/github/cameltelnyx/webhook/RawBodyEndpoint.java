package io.github.cameltelnyx.webhook;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.spi.PlatformHttpConsumer;

/**
 * The endpoint of Camel's platform-http behind one path. On servlet containers Camel changes a body before any processor runs:
 * it takes a form apart, and answers 500 by itself where a pair has no {@code =} or a percent sign is broken; and it expands what
 * says to be compressed, whatever its size will be. The exchange's properties that tell it not to must be there when the
 * exchange is made.
 */
final class RawBodyEndpoint extends PlatformHttpEndpoint {

    private final RequestReader reader;
    private final WebhookPath receiver;

    RawBodyEndpoint(String path, PlatformHttpComponent component, RequestReader reader, WebhookPath receiver) {
        super("platform-http:" + path, path, component);
        this.reader = reader;
        this.receiver = receiver;
        setPlatformHttpEngine(component.getEngine());
        // GET is answered by us: with a hint in the log, which the server would not give.
        setHttpMethodRestrict("POST,GET");
    }

    @Override
    public void configureExchange(Exchange exchange) {
        super.configureExchange(exchange);
        exchange.setProperty(Exchange.SKIP_WWW_FORM_URLENCODED, true);
        exchange.setProperty(Exchange.SKIP_GZIP_ENCODING, true);
    }

    @Override
    protected PlatformHttpConsumer createPlatformHttpConsumer(Processor processor) throws Exception {
        PlatformHttpConsumer direct = reader.consumer(this, receiver);
        if (direct == null) {
            return super.createPlatformHttpConsumer(processor);
        }
        configureConsumer(direct);
        return direct;
    }
}
