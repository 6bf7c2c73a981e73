package io.github.cameltelnyx.webhook;

import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.support.component.EndpointUriFactorySupport;

/**
 * Builds {@code telnyx-webhook:} URIs for the YAML DSL and other tools. Written by hand as the key must come through exactly:
 * the plus signs of base64 do so only in the options that are listed as secret.
 */
public class TelnyxWebhookEndpointUriFactory extends EndpointUriFactorySupport implements EndpointUriFactory {

    private static final String SCHEME = "telnyx-webhook";
    private static final Set<String> NAMES = Set.of("path", "events", "publicKey", "tolerance", "maxBodySize", "acknowledge",
            "acknowledgeTimeout", "documentTimeout", "idempotentRepository", "recentEvents", "clock", "bridgeErrorHandler",
            "exceptionHandler",
            "exchangePattern");

    @Override
    public boolean isEnabled(String scheme) {
        return SCHEME.equals(scheme);
    }

    @Override
    public String buildUri(String scheme, Map<String, Object> properties, boolean encode) throws URISyntaxException {
        Map<String, Object> left = new HashMap<>(properties);
        String syntax = scheme + ":path";
        String uri = buildPathParameter(syntax, syntax, "path", null, true, left);
        return buildQueryParameters(uri, left, encode);
    }

    @Override
    public Set<String> propertyNames() {
        return NAMES;
    }

    @Override
    public Set<String> secretPropertyNames() {
        return Set.of("publicKey");
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
