package io.github.cameltelnyx.springboot;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.cameltelnyx.names.NearestName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;

/**
 * Finds properties that are misspelt, as Camel Main does and Spring Boot does not by itself. Those of the system's environment
 * are left alone, as Spring Boot leaves them: what is a dash and what a dot can not be told there.
 */
final class UnknownProperties {

    /** What every starter of Camel has besides its component's options. */
    private static final Set<String> SWITCHES = Set.of("enabled", "customizer.enabled");

    private final Environment environment;
    private final ConfigurationPropertyName prefix;
    private final Collection<String> options;

    UnknownProperties(Environment environment, String prefix, Collection<String> options) {
        this.environment = environment;
        this.prefix = ConfigurationPropertyName.of(prefix);
        this.options = options;
    }

    /** @throws UnknownPropertyException for the first of them */
    void refuse() {
        UnboundElementsSourceFilter telling = new UnboundElementsSourceFilter();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (telling.apply(source) && source instanceof IterableConfigurationPropertySource properties) {
                properties.stream().filter(this::unknown).findFirst().ifPresent(name -> refuse(name, properties));
            }
        }
    }

    private boolean unknown(ConfigurationPropertyName name) {
        return prefix.isAncestorOf(name)
                && Stream.concat(options.stream(), SWITCHES.stream()).map(prefix::append).noneMatch(name::equals);
    }

    private void refuse(ConfigurationPropertyName name, ConfigurationPropertySource source) {
        String written = name.subName(prefix.getNumberOfElements()).toString();
        Optional<String> nearest = NearestName.of(written, options);
        throw new UnknownPropertyException(
                "There is no property " + name + place(Origin.from(source.getConfigurationProperty(name)))
                        + nearest.map(meant -> ". Did you mean " + prefix + "." + meant + "?")
                                .orElse(". There are: " + String.join(", ", options)));
    }

    private static String place(Origin origin) {
        return origin == null ? "" : " (" + origin + ")";
    }
}
