package io.github.cameltelnyx.springboot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.TelnyxConfiguration;
import io.github.cameltelnyx.webhook.Acknowledge;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What is written in Spring's properties is what the components have. */
class OptionsTest {

    private ConfigurableApplicationContext application;

    @AfterEach
    void stop() {
        if (application != null) {
            application.close();
        }
    }

    @Test
    void optionsAreSetByTheirNamesWithDashes() {
        start("camel.component.telnyx.api-key=KEY", "camel.component.telnyx.response-timeout=3s",
                "camel.component.telnyx.connections-per-route=7", "camel.component.telnyx-webhook.public-key=PUBLIC",
                "camel.component.telnyx-webhook.acknowledge=received", "camel.component.telnyx-webhook.workers=3");
        assertThat(telnyx().getConfiguration().getApiKey()).isEqualTo("KEY");
        assertThat(telnyx().getResponseTimeout()).isEqualTo(3000);
        assertThat(telnyx().getConnectionsPerRoute()).isEqualTo(7);
        assertThat(webhook().getConfiguration().getPublicKey()).isEqualTo("PUBLIC");
        assertThat(webhook().getConfiguration().getAcknowledge()).isEqualTo(Acknowledge.RECEIVED);
        assertThat(webhook().getWorkers()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camel.component.telnyx.apiKey", "camel.component.telnyx.api_key", "CAMEL.COMPONENT.TELNYX.APIKEY"})
    void namesAreRelaxedAsEverywhereInSpringBoot(String name) {
        start(name + "=KEY");
        assertThat(telnyx().getConfiguration().getApiKey()).isEqualTo("KEY");
    }

    @Test
    void theEnvironmentSetsOptionsToo() {
        Map<String, Object> environment = Map.of("CAMEL_COMPONENT_TELNYX_APIKEY", "KEY",
                "CAMEL_COMPONENT_TELNYX_WEBHOOK_PUBLIC_KEY", "PUBLIC", "CAMEL_COMPONENT_TELNYX_NOSUCHTHING", "1");
        StandardEnvironment standard = new StandardEnvironment();
        standard.getPropertySources()
                .replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
        application = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).environment(standard).run();
        assertThat(telnyx().getConfiguration().getApiKey()).isEqualTo("KEY");
        assertThat(webhook().getConfiguration().getPublicKey()).isEqualTo("PUBLIC");
    }

    @Test
    void valuesMayReferToOtherPropertiesAndToBeans() {
        start(Beans.class, "key=KEY", "camel.component.telnyx.api-key=${key}",
                "camel.component.telnyx-webhook.idempotent-repository=#bean:events",
                "camel.component.telnyx.clock=#bean:still");
        assertThat(telnyx().getConfiguration().getApiKey()).isEqualTo("KEY");
        assertThat(telnyx().getClock()).isEqualTo(Beans.STILL);
        assertThat(webhook().getConfiguration().getIdempotentRepository()).isSameAs(application.getBean("events"));
    }

    @Test
    void aSingleOptionCountsMoreThanTheWholeConfigurationAndLeavesItsOthersAlone() {
        start(Beans.class, "camel.component.telnyx.configuration=#bean:whole", "camel.component.telnyx.api-key=SINGLE");
        assertThat(telnyx().getConfiguration()).isSameAs(application.getBean("whole"));
        assertThat(telnyx().getConfiguration().getApiKey()).isEqualTo("SINGLE");
        assertThat(telnyx().getConfiguration().getMaxRetries()).isEqualTo(9);
    }

    @Test
    void aMisspeltPropertyStopsTheStartAndIsToldWithoutItsValue() {
        Throwable thrown = catchThrowable(() -> {
            start("camel.component.telnyx.api-kye=KEY0123");
            telnyx();
        });
        assertThat(thrown).hasStackTraceContaining("There is no property camel.component.telnyx.api-kye")
                .hasStackTraceContaining("Did you mean camel.component.telnyx.api-key?");
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertThat(cause.getMessage()).doesNotContain("KEY0123");
        }
    }

    @Test
    void springBootTellsAMisspeltPropertyAsTheReason() {
        Throwable thrown = catchThrowable(() -> {
            start("camel.component.telnyx.api-kye=KEY0123");
            telnyx();
        });
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {
                }))).map(analyzer -> analyzer.analyze(thrown))
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(analysis -> assertThat(analysis.getDescription())
                        .endsWith("Did you mean camel.component.telnyx.api-key?"));
    }

    @Test
    void aPropertyLikeNoneIsToldWithAllThatThereAre() {
        assertThatThrownBy(() -> {
            start("camel.component.telnyx-webhook.verify=false");
            webhook();
        }).hasStackTraceContaining("There is no property camel.component.telnyx-webhook.verify")
                .hasStackTraceContaining("There are: ")
                .hasStackTraceContaining("max-body-size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-retries=often", "raw-response=perhaps", "retry-delay=soon", "clock=#bean:none", "clock=12:00"})
    void aValueOfAWrongKindStopsTheStartAndNamesTheOption(String property) {
        String option = property.substring(0, property.indexOf('='));
        assertThatThrownBy(() -> {
            start("camel.component.telnyx." + property);
            telnyx();
        }).satisfies(thrown -> assertThat(Throwables.getStackTrace(thrown).replace("-", ""))
                .containsIgnoringCase(option.replace("-", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camel.component.telnyx.enabled", "camel.component.telnyx.customizer.enabled",
            "camel.component.customizer.enabled"})
    void theSwitchesOfCamelsOwnStartersSwitchItOff(String name) {
        start("camel.component.telnyx.api-key=KEY", name + "=false");
        assertThat(telnyx().getConfiguration().getApiKey()).isNull();
    }

    @Test
    void theApplicationsOwnCustomizersStillRun() {
        start(Beans.class, "camel.component.telnyx.api-key=KEY");
        assertThat(telnyx().getConfiguration().getInBody()).isEqualTo("payload");
    }

    private void start(String... properties) {
        start(Application.class, properties);
    }

    private void start(Class<?> configuration, String... properties) {
        Map<String, Object> all = new HashMap<>();
        for (String property : properties) {
            all.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
        }
        application = Application.start(all, configuration);
    }

    private TelnyxComponent telnyx() {
        return component("telnyx", TelnyxComponent.class);
    }

    private TelnyxWebhookComponent webhook() {
        return component("telnyx-webhook", TelnyxWebhookComponent.class);
    }

    private <T extends Component> T component(String name, Class<T> type) {
        return application.getBean(CamelContext.class).getComponent(name, type);
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        static final Clock STILL = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        @Bean
        Clock still() {
            return STILL;
        }

        @Bean
        IdempotentRepository events() {
            return new MemoryIdempotentRepository();
        }

        @Bean
        TelnyxConfiguration whole() {
            TelnyxConfiguration whole = new TelnyxConfiguration();
            whole.setApiKey("WHOLE");
            whole.setMaxRetries(9);
            return whole;
        }

        @Bean
        ComponentCustomizer inBody() {
            return ComponentCustomizer.forType(TelnyxComponent.class,
                    telnyx -> telnyx.getConfiguration().setInBody("payload"));
        }
    }
}
