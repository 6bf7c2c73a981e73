package io.github.cameltelnyx.springboot;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The starter's tests run here on what this module is for. */
class VersionsTest {

    @Test
    void springBootAndCamelAreTheNewest() {
        try (ConfigurableApplicationContext application = Application.start(Map.of())) {
            assertThat(SpringBootVersion.getVersion()).startsWith("4.1.");
            assertThat(application.getBean(CamelContext.class).getVersion()).startsWith("4.22.");
        }
    }
}
