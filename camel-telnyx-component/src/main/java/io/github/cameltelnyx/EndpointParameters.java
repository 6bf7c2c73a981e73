package io.github.cameltelnyx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.github.cameltelnyx.operation.Operation;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.CamelContextHelper;

/**
 * The parameters that a route's author wrote in an endpoint's URI or builder. Values with <code>${…}</code> are Simple expressions,
 * evaluated for each exchange; all others are checked when the route starts. Immutable.
 */
final class EndpointParameters {

    static final EndpointParameters NONE = new EndpointParameters(Map.of(), Map.of(), false);

    /** What Camel makes of {@code to=+1555…}, since a plus in a query stands for a blank. */
    private static final Pattern PHONE_NUMBER_WITHOUT_PLUS = Pattern.compile(" [0-9]{5,20}");
    /** The same inside a JSON array of numbers. */
    private static final Pattern LISTED_NUMBER_WITHOUT_PLUS = Pattern.compile("\" ([0-9]{5,20})\"");
    private static final Pattern BODY_IN_SIMPLE = Pattern.compile("\\$(?:simple)?\\{[^}]*\\b(?:body|mandatoryBody|prettyBody)");
    private static final String REFERENCE = "#bean:";

    private final Map<String, Object> values;
    private final Map<String, Function<Exchange, Object>> expressions;
    private final boolean useBody;

    private EndpointParameters(Map<String, Object> values, Map<String, Function<Exchange, Object>> expressions,
            boolean useBody) {
        this.values = values;
        this.expressions = expressions;
        this.useBody = useBody;
    }

    /**
     * @param  given                    what the URI says, by the parameters' names
     * @throws IllegalArgumentException when the operation lacks a parameter, or a value is none that Telnyx takes
     */
    static EndpointParameters of(Operation operation, Map<String, Object> given, CamelContext context) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Function<Exchange, Object>> expressions = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            String name = operation.requireParameter(key).name();
            boolean exact = value instanceof ExactValue;
            Object meant = exact ? ((ExactValue) value).value() : value;
            if (DynamicValue.is(meant)) {
                Function<Exchange, Object> made = DynamicValue.of(meant, context);
                // Its author's text starts with a blank, which may stand for a plus.
                boolean mended = !exact && meant instanceof String text && text.startsWith(" ");
                expressions.put(name, mended ? made.andThen(EndpointParameters::withPlus) : made);
            } else if (meant instanceof String text && text.startsWith(REFERENCE)) {
                values.put(name, CamelContextHelper.mandatoryLookup(context, text.substring(REFERENCE.length())));
            } else {
                Object whole = exact ? meant : withPlus(meant);
                // The producer checks again with the rest; here the author hears of a mistake before the route starts.
                operation.convert(name, whole);
                values.put(name, whole);
            }
        });
        boolean useBody = given.values()
                .stream()
                .anyMatch(value -> BODY_IN_SIMPLE.matcher(String.valueOf(value)).find());
        return new EndpointParameters(values, expressions, useBody);
    }

    /** Hands over the values for one exchange, by the parameters' names. */
    void forEach(Exchange exchange, BiConsumer<String, Object> given) {
        values.forEach(given);
        expressions.forEach((name, made) -> given.accept(name, made.apply(exchange)));
    }

    /** Whether a value is made of the message body, as in <code>Hello ${body[name]}</code>: what is in it then is said. */
    boolean useBody() {
        return useBody;
    }

    private static Object withPlus(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        if (PHONE_NUMBER_WITHOUT_PLUS.matcher(text).matches()) {
            return "+" + text.substring(1);
        }
        return text.startsWith("[") ? LISTED_NUMBER_WITHOUT_PLUS.matcher(text).replaceAll("\"+$1\"") : text;
    }
}
