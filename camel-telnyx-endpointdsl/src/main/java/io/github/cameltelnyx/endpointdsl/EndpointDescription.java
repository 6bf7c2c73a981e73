package io.github.cameltelnyx.endpointdsl;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.cameltelnyx.ExactValue;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PropertiesComponent;

/**
 * An endpoint as its author described it. Immutable.
 *
 * <p>It is made from the values themselves, which go past the text of a URI, as Camel loses some there: line breaks always,
 * and in raw values {@code )&} and {@code %25}. The endpoint's URI has a hash in their place, which Camel drops before the
 * component sees it, so that endpoints stay apart.
 *
 * @param scheme   as {@code telnyx}
 * @param path     what follows the scheme
 * @param settings by their names, in alphabetical order
 */
record EndpointDescription(String scheme, String path, Map<String, Setting> settings) {

    static EndpointDescription of(String scheme, String path) {
        return new EndpointDescription(scheme, path, Map.of());
    }

    EndpointDescription with(String name, Setting setting) {
        if (setting.value() == null) {
            throw new IllegalArgumentException(
                    scheme + ":" + path + ": " + name + " is null. Leave it out, or give it a value.");
        }
        Map<String, Setting> more = new TreeMap<>(settings);
        more.put(name, setting);
        return new EndpointDescription(scheme, path, Collections.unmodifiableMap(more));
    }

    Endpoint resolve(CamelContext context) {
        Map<String, Object> values = new TreeMap<>();
        settings.forEach((name, setting) -> {
            Object value = Setting.eachLeaf(setting.value(), leaf -> withoutPlaceholders(leaf, context));
            if (value != null) {
                values.put(name, setting.kind() == Setting.Kind.PARAMETER ? new ExactValue(value) : asOption(value));
            }
        });
        String uri = scheme + ":" + path;
        return values.isEmpty()
                ? context.getEndpoint(uri)
                : context.getEndpoint(uri + "?hash=" + EndpointHash.of(values), values);
    }

    /** A URI that says the same, as far as one can. */
    String uri() {
        String query = settings.entrySet()
                .stream()
                .map(setting -> setting.getKey() + "=" + UriText.of(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining("&"));
        return scheme + ":" + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Numbers as in a URI, since Camel knows durations by their text alone. */
    private static Object asOption(Object value) {
        return value instanceof Number || value instanceof Boolean ? value.toString() : value;
    }

    /** Null where the text is a placeholder that need not be set, and is not. */
    private static Object withoutPlaceholders(Object leaf, CamelContext context) {
        if (!(leaf instanceof String text)) {
            return leaf;
        }
        String resolved = context.getCamelContextExtension().resolvePropertyPlaceholders(text, true);
        return resolved != null && resolved.startsWith(PropertiesComponent.PREFIX_OPTIONAL_TOKEN) ? null : resolved;
    }
}
