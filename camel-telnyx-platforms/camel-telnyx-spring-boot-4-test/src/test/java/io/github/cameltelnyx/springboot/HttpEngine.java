package io.github.cameltelnyx.springboot;

import java.util.concurrent.Executor;

import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;
import org.apache.camel.component.platform.http.springboot.CamelRequestHandlerMapping;
import org.apache.camel.component.platform.http.springboot.SpringBootPlatformHttpEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Camel's own HTTP engine for Spring MVC, put together as its starter does where that fits the version of Spring Boot. */
@AutoConfiguration
@ConditionalOnWebApplication
class HttpEngine {

    @Bean("platform-http-engine")
    PlatformHttpEngine engine(Executor executor) {
        return new SpringBootPlatformHttpEngine(0, executor);
    }

    @Bean
    CamelRequestHandlerMapping mapping(CamelContext camel, PlatformHttpEngine engine) {
        return new CamelRequestHandlerMapping(camel.getComponent("platform-http", PlatformHttpComponent.class), engine);
    }
}
