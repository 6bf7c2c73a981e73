package io.github.cameltelnyx.springboot;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.util.ConditionalOnCamelContextAndAutoConfigurationBeans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Sets the options of both components from {@code camel.component.telnyx.*} and {@code camel.component.telnyx-webhook.*}, and
 * in a servlet container bounds what is read of a webhook.
 */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
public class TelnyxAutoConfiguration {

    @Bean
    ComponentCustomizer telnyxComponentCustomizer(Environment environment) {
        return new OptionsCustomizer(environment, "telnyx", TelnyxComponent.class, OptionNames.TELNYX);
    }

    @Bean
    ComponentCustomizer telnyxWebhookComponentCustomizer(Environment environment) {
        return new OptionsCustomizer(environment, "telnyx-webhook", TelnyxWebhookComponent.class,
                OptionNames.TELNYX_WEBHOOK);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Servlets {

        @Bean
        WebhookBodyFilter telnyxWebhookBodyFilter(ObjectProvider<CamelContext> camelContext) {
            return new WebhookBodyFilter(camelContext::getObject);
        }
    }
}
