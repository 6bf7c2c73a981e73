package io.github.cameltelnyx.springboot;

import java.util.Comparator;
import java.util.List;

import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.StringHelper;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Sets a component's options from Spring's properties as Camel adds the component. A value is bound as text by Spring's relaxed
 * rules, and converted by Camel, so that it means here what it means in a URI and in Camel Main. What is not set stays as it is.
 */
final class OptionsCustomizer implements ComponentCustomizer {

    private static final String ALL = "camel.component";

    private final Environment environment;
    private final String prefix;
    private final Class<? extends Component> type;
    private final List<String> options;

    OptionsCustomizer(Environment environment, String scheme, Class<? extends Component> type, List<String> options) {
        this.environment = environment;
        this.prefix = ALL + "." + scheme;
        this.type = type;
        // The whole configuration first: single options count more than what it holds.
        this.options = options.stream().sorted(Comparator.comparing(option -> !option.equals("configuration"))).toList();
    }

    /** The switches that Camel's own starters have. */
    @Override
    public boolean isEnabled(String name, Component target) {
        return type.isInstance(target) && HierarchicalPropertiesEvaluator.evaluate(environment, ALL, prefix)
                && HierarchicalPropertiesEvaluator.evaluate(environment, ALL + ".customizer", prefix + ".customizer");
    }

    @Override
    public void configure(String name, Component target) {
        new UnknownProperties(environment, prefix, options.stream().map(StringHelper::camelCaseToDash).toList()).refuse();
        ServiceHelper.initService(target);
        PropertyConfigurer configurer = target.getComponentPropertyConfigurer();
        Binder binder = Binder.get(environment);
        for (String option : options) {
            Class<?> optionType = ((PropertyConfigurerGetter) configurer).getOptionType(option, false);
            binder.bind(prefix + "." + StringHelper.camelCaseToDash(option), boundType(optionType))
                    .ifBound(value -> PropertyBindingSupport.build()
                            .withConfigurer(configurer)
                            .withMandatory(true)
                            .bind(target.getCamelContext(), target, option, value));
        }
    }

    /** Whole numbers are left to Spring: where a text is none, Camel makes it 0 and says nothing. */
    private static Class<?> boundType(Class<?> optionType) {
        return optionType == int.class || optionType == Integer.class ? Integer.class : String.class;
    }
}
