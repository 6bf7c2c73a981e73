package io.github.cameltelnyx;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.spi.Language;

/** Values that are made anew for each exchange: text with <code>${…}</code>, and lists and maps that hold some. */
final class DynamicValue {

    private DynamicValue() {
    }

    static boolean is(Object value) {
        if (value instanceof Map<?, ?> map) {
            return is(map.values());
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().anyMatch(DynamicValue::is);
        }
        return value instanceof String text && (text.contains("${") || text.contains("$simple{"));
    }

    static Function<Exchange, Object> of(Object value, CamelContext context) {
        if (!is(value)) {
            return exchange -> value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Function<Exchange, Object>> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(key, of(entry, context)));
            return exchange -> {
                Map<Object, Object> made = new LinkedHashMap<>();
                entries.forEach((key, entry) -> made.put(key, entry.apply(exchange)));
                return made;
            };
        }
        if (value instanceof Collection<?> collection) {
            List<Function<Exchange, Object>> entries = collection.stream().map(entry -> of(entry, context)).toList();
            // A list that may hold null, which is then refused by its place in the list.
            return exchange -> entries.stream().map(entry -> entry.apply(exchange)).collect(Collectors.toList());
        }
        return simple((String) value, context);
    }

    private static Function<Exchange, Object> simple(String text, CamelContext context) {
        Language simple = context.resolveLanguage("simple");
        Expression expression = simple.createExpression(text);
        expression.init(context);
        return exchange -> expression.evaluate(exchange, Object.class);
    }
}
