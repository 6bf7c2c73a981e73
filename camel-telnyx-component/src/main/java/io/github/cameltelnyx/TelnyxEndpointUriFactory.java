package io.github.cameltelnyx;

import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.github.cameltelnyx.operation.OperationCatalog;
import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.support.component.EndpointUriFactorySupport;
import org.apache.camel.util.URISupport;

/**
 * Builds {@code telnyx:} URIs out of options. Hand-written, so that it names the parameters of all operations, and those
 * of text as values to hand over raw: Camel's YAML DSL would otherwise make a blank of a phone number's plus and break at
 * an ampersand.
 */
public class TelnyxEndpointUriFactory extends EndpointUriFactorySupport implements EndpointUriFactory {

    private static final String SCHEME = "telnyx";
    /** Held against the generated metadata by a test. */
    static final Set<String> OPTIONS = Set.of("apiName", "methodName", "accountSid", "apiKey", "autoPaging", "await",
            "awaitEvent", "awaitTimeout", "baseUrl", "clientStateEncoded", "inBody",
            "lazyStartProducer", "lenientParameters", "maxRetries", "maxRetryDelay", "rawResponse", "retryDelay",
            "synchronous");
    private static final Set<String> SECRET_OPTIONS = Set.of("apiKey");

    @Override
    public boolean isEnabled(String scheme) {
        return SCHEME.equals(scheme);
    }

    @Override
    public String buildUri(String scheme, Map<String, Object> properties, boolean encode) throws URISyntaxException {
        Map<String, Object> rest = new HashMap<>(properties);
        String uri = buildPathParameter(SCHEME + ":apiName/methodName", SCHEME + ":apiName/methodName", "apiName", null, true,
                rest);
        uri = buildPathParameter(SCHEME + ":apiName/methodName", uri, "methodName", null, true, rest);
        Map<String, Object> query = new TreeMap<>(rest);
        query.forEach(TelnyxEndpointUriFactory::check);
        secretPropertyNames().forEach(name -> query.computeIfPresent(name, (key, value) -> raw(value)));
        return query.isEmpty() ? uri : uri + "?" + URISupport.createQueryString(query, encode);
    }

    /** Camel would refuse the whole URI, with a position in it and no way out; line breaks it leaves out. */
    private static void check(String name, Object value) {
        String.valueOf(value).codePoints().filter(TelnyxEndpointUriFactory::isInNoUri).findFirst().ifPresent(character -> {
            throw new IllegalArgumentException("telnyx: the value of '" + name + "' has the character "
                    + String.format("U+%04X", character)
                    + ", which no URI has. Take a plain blank, or give it by a header or the"
                    + " body.");
        });
    }

    /** As {@link java.net.URI} has it: control characters, and blanks such as U+00A0. */
    private static boolean isInNoUri(int character) {
        boolean left = character == ' ' || character == '\n' || character == '\r';
        return !left && (Character.isISOControl(character) || Character.isSpaceChar(character));
    }

    private static Object raw(Object value) {
        boolean exact = value instanceof String text && !text.startsWith("#bean:") && !text.startsWith("RAW(");
        return exact ? "RAW(" + value + ")" : value;
    }

    @Override
    public Set<String> propertyNames() {
        Set<String> names = new HashSet<>(OperationCatalog.standard().parameterNames());
        names.addAll(OPTIONS);
        return names;
    }

    @Override
    public Set<String> secretPropertyNames() {
        Set<String> names = new HashSet<>(OperationCatalog.standard().textParameterNames());
        names.addAll(SECRET_OPTIONS);
        return names;
    }

    @Override
    public Map<String, String> multiValuePrefixes() {
        return Map.of();
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }
}
