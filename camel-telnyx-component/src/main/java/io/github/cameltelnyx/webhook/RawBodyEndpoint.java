package io.github.cameltelnyx.webhook;

import org.apache.camel.Exchange;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;

/**
 * The endpoint of Camel's platform-http behind one path. On servlet containers Camel changes a body before any processor runs:
 * it takes a form apart, and answers 500 by itself where a pair has no {@code =} or a percent sign is broken; and it expands what
 * says to be compressed, whatever its size will be. The exchange's properties that tell it not to must be there when the
 * exchange is made.
 */
final class RawBodyEndpoint extends PlatformHttpEndpoint {

    RawBodyEndpoint(String path, PlatformHttpComponent component) {
        super("platform-http:" + path, path, component);
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
}
