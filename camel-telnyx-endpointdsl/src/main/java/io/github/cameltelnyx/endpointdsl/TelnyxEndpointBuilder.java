package io.github.cameltelnyx.endpointdsl;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.support.ExpressionAdapter;

/**
 * What all builders of endpoints have in common. A builder never changes: each of its methods returns another one, so that one
 * may be kept and used for many steps.
 *
 * <p>Values reach Telnyx to the letter, since they are not written into a URI: no {@code RAW()} is needed. Text may hold
 * <code>{{placeholders}}</code>, resolved when the route starts, and <code>${…}</code>, evaluated for each exchange.
 *
 * @param <B> the builder itself
 */
public abstract class TelnyxEndpointBuilder<B> {

    private final EndpointDescription described;

    TelnyxEndpointBuilder(EndpointDescription described) {
        this.described = described;
    }

    abstract B with(EndpointDescription changed);

    final B option(String name, Object value) {
        return with(described.with(name, new Setting(value, Setting.Kind.OPTION, false)));
    }

    final B secretOption(String name, Object value) {
        return with(described.with(name, new Setting(value, Setting.Kind.OPTION, true)));
    }

    final B parameter(String name, Object value) {
        return with(described.with(name, new Setting(value, Setting.Kind.PARAMETER, false)));
    }

    final B secretParameter(String name, Object value) {
        return with(described.with(name, new Setting(value, Setting.Kind.PARAMETER, true)));
    }

    /** The endpoint, which the context keeps: builders that say the same have the same one. */
    public Endpoint resolve(CamelContext context) {
        return described.resolve(context);
    }

    /** The endpoint, as {@link #resolve(CamelContext)} has it. */
    public <T extends Endpoint> T resolve(CamelContext context, Class<T> endpointType) {
        return endpointType.cast(resolve(context));
    }

    /**
     * The endpoint as a URI, which Camel shows for a step. Secrets, <code>${…}</code> and what no URI can hold are not in it, so
     * that an EIP that Camel gives this URI, {@code enrich} or a {@code wireTap} without <code>${…}</code>, refuses such values.
     */
    public String getRawUri() {
        return described.uri();
    }

    /**
     * The endpoint as an expression, for {@code toD} and {@code enrich().expression(…)}: the same one for each exchange, since
     * it evaluates <code>${…}</code> itself.
     */
    public Expression expr(CamelContext context) {
        return new ExpressionAdapter() {

            @Override
            public void init(CamelContext starting) {
                // Here, and not at the first exchange, so that a mistake keeps the route from starting.
                resolve(starting);
            }

            @Override
            public Object evaluate(Exchange exchange) {
                return resolve(exchange.getContext());
            }

            @Override
            public String toString() {
                return getRawUri();
            }
        };
    }

    /** @throws UnsupportedOperationException always, as a builder does not change */
    public void doSetProperty(String name, Object value) {
        throw unchangeable();
    }

    /** @throws UnsupportedOperationException always, as a builder does not change */
    public void doSetMultiValueProperty(String name, String key, Object value) {
        throw unchangeable();
    }

    /** @throws UnsupportedOperationException always, as a builder does not change */
    public void doSetMultiValueProperties(String name, String prefix, Map<String, Object> values) {
        throw unchangeable();
    }

    @Override
    public String toString() {
        return getRawUri();
    }

    private static UnsupportedOperationException unchangeable() {
        return new UnsupportedOperationException(
                "A builder of Telnyx endpoints does not change: use what its methods return.");
    }
}
