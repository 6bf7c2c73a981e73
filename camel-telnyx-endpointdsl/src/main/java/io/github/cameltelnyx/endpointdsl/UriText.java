package io.github.cameltelnyx.endpointdsl;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.camel.util.URISupport;
import org.apache.camel.util.UnsafeUriCharactersEncoder;

/**
 * Writes values into a URI's text, in the first form that Camel reads back as what it was. What has none, or shall not stand
 * there, becomes a reference to a bean that is not there and whose name says why: such a URI makes no endpoint.
 */
final class UriText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FORMS = List.of("%s", "RAW(%s)", "RAW{%s}");

    private UriText() {
    }

    static String of(String name, Setting setting) {
        String text = text(setting.value());
        if (text == null) {
            return "#bean:" + name + "-is-an-object";
        }
        if (text.contains("${") || text.contains("$simple{")) {
            // Camel would evaluate it inside the URI, where a caller's text could end the value and begin an option. The
            // expression at the end keeps wireTap asking for the endpoint itself, for each exchange.
            return "#bean:" + name + "-is-an-expression-${exchangeId}";
        }
        boolean placeholder = text.contains("{{");
        if (setting.secret() && !placeholder) {
            return "#bean:" + name + "-is-secret";
        }
        return FORMS.stream()
                // What a placeholder stands for may need to be raw.
                .skip(placeholder ? 1 : 0)
                .map(form -> form.replace("%s", text))
                .filter(written -> text.equals(read(written)))
                .findFirst()
                .orElse("#bean:" + name + "-has-no-form-in-a-URI");
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            try {
                return JSON.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                return null;
            }
        }
        boolean scalar = value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                || value instanceof Enum<?>;
        return scalar ? value.toString() : null;
    }

    /** What Camel takes from a URI, by the steps that it takes itself. */
    private static Object read(String written) {
        try {
            String uri = URISupport.normalizeUri(URISupport.textBlockToSingleLine("telnyx:a/b?c=" + written + "&d=e"));
            Map<String, Object> values = URISupport.parseParameters(new URI(UnsafeUriCharactersEncoder.encode(uri)));
            URISupport.resolveRawParameterValues(values);
            return values.get("c");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
