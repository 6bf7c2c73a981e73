package io.github.cameltelnyx.kamelets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A kamelet of the component's jar, as tools read it. */
record KameletFile(String name, String text) {

    static final List<String> NAMES = List.of("telnyx-play-action", "telnyx-speak-action", "telnyx-voicemail-source",
            "telnyx-webhook-source");

    private static final Pattern PARAMETER = Pattern.compile("\\{\\{\\??([A-Za-z]+)\\}\\}");

    static KameletFile of(String name) {
        String file = "kamelets/" + name + ".kamelet.yaml";
        try (InputStream content = KameletFile.class.getClassLoader().getResourceAsStream(file)) {
            return new KameletFile(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** What the keys lead to, one below the other. */
    @SuppressWarnings("unchecked")
    <T> T at(String... keys) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(text);
        for (String key : keys) {
            value = ((Map<String, Object>) value).get(key);
        }
        return (T) value;
    }

    Map<String, Map<String, Object>> properties() {
        return at("spec", "definition", "properties");
    }

    /** The properties that the template asks for. */
    Set<String> usedProperties() {
        String template = text.substring(text.indexOf("\n  template:"));
        return PARAMETER.matcher(template).results().map(used -> used.group(1)).collect(Collectors.toSet());
    }
}
