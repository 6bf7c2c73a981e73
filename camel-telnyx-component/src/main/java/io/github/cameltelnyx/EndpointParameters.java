package io.github.cameltelnyx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.cameltelnyx.operation.Operation;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.spi.Language;
import org.apache.camel.support.CamelContextHelper;

/**
 * The parameters that a route's author wrote in an endpoint's URI. Values with <code>${…}</code> are Simple expressions,
 * evaluated for each exchange; all others are checked when the route starts. Immutable.
 */
final class EndpointParameters {

    static final EndpointParameters NONE = new EndpointParameters(Map.of(), Map.of());

    /** What Camel makes of {@code to=+1555…}, since a plus in a query stands for a blank. */
    private static final Pattern PHONE_NUMBER_WITHOUT_PLUS = Pattern.compile(" [0-9]{5,20}");
    private static final String REFERENCE = "#bean:";

    private final Map<String, Object> values;
    private final Map<String, Expression> expressions;

    private EndpointParameters(Map<String, Object> values, Map<String, Expression> expressions) {
        this.values = values;
        this.expressions = expressions;
    }

    /**
     * @param  given                    what the URI says, by the parameters' names
     * @throws IllegalArgumentException when the operation lacks a parameter, or a value is none that Telnyx takes
     */
    static EndpointParameters of(Operation operation, Map<String, Object> given, CamelContext context) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Expression> expressions = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            String name = operation.requireParameter(key).name();
            if (value instanceof String text && isSimple(text)) {
                expressions.put(name, simple(context, text));
            } else if (value instanceof String text && text.startsWith(REFERENCE)) {
                values.put(name, CamelContextHelper.mandatoryLookup(context, text.substring(REFERENCE.length())));
            } else {
                Object exact = withPlus(value);
                // The producer checks again with the rest; here the author hears of a mistake before the route starts.
                operation.convert(name, exact);
                values.put(name, exact);
            }
        });
        return new EndpointParameters(values, expressions);
    }

    /** The values for one exchange, by the parameters' names. */
    Map<String, Object> evaluate(Exchange exchange) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        expressions.forEach((name, expression) -> all.put(name, expression.evaluate(exchange, Object.class)));
        return all;
    }

    private static boolean isSimple(String text) {
        return text.contains("${") || text.contains("$simple{");
    }

    private static Expression simple(CamelContext context, String text) {
        Language simple = context.resolveLanguage("simple");
        Expression expression = simple.createExpression(text);
        expression.init(context);
        return expression;
    }

    private static Object withPlus(Object value) {
        return value instanceof String text && PHONE_NUMBER_WITHOUT_PLUS.matcher(text).matches()
                ? "+" + text.substring(1)
                : value;
    }
}
