package io.github.cameltelnyx.springboot;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application as users have them, with nothing in it but what it is given. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Application {

    private static final Map<String, Object> QUIET = Map.of("server.port", "0", "server.address", "127.0.0.1",
            "spring.main.banner-mode", "off", "logging.level.root", "error");

    Application() {
    }

    /** Without an HTTP server. */
    static ConfigurableApplicationContext start(Map<String, Object> properties, Class<?>... more) {
        return run(WebApplicationType.NONE, properties, more);
    }

    /** With one, on a free port. */
    static ConfigurableApplicationContext startForTheWeb(Map<String, Object> properties, Class<?>... more) {
        return run(WebApplicationType.SERVLET, properties, more);
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
}
