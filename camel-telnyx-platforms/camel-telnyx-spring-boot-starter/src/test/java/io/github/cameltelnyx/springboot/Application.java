package io.github.cameltelnyx.springboot;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Applications as users have them, on a free port where they are for the web. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Application {

    private static final Map<String, Object> QUIET = Map.of("server.port", "0", "server.address", "127.0.0.1",
            "spring.main.banner-mode", "off", "logging.level.root", "warn");

    /** Without an HTTP server. */
    static ConfigurableApplicationContext start(Map<String, Object> properties, Class<?>... more) {
        return run(WebApplicationType.NONE, properties, more);
    }

    /** With one, on which a call is answered and a controller counts bytes. */
    static ConfigurableApplicationContext startForTheWeb(Map<String, Object> properties) {
        return run(WebApplicationType.SERVLET, properties, Web.class);
    }

    static int port(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext run(WebApplicationType type, Map<String, Object> properties,
            Class<?>... more) {
        Map<String, Object> all = new HashMap<>(QUIET);
        all.putAll(properties);
        return new SpringApplicationBuilder(Application.class).sources(more).web(type).properties(all).run();
    }

    @Configuration(proxyBeanMethods = false)
    static class Web {

        @Bean
        RouteBuilder answering() {
            return new RouteBuilder() {

                @Override
                public void configure() {
                    from("telnyx-webhook:voice?events=call.initiated").to("telnyx:calls/answer");
                }
            };
        }

        @Bean
        Counting counting() {
            return new Counting();
        }
    }

    @RestController
    static class Counting {

        @PostMapping("/count")
        String count(@RequestBody byte[] body) {
            return String.valueOf(body.length);
        }
    }
}
