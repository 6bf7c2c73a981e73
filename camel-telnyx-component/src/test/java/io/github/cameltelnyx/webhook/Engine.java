package io.github.cameltelnyx.webhook;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assumptions.assumeThat;

/** The HTTP servers that the webhook is tested on, each a real one on a free port, started once. */
enum Engine {

    VERTX {

        @Override
        Server start() throws Exception {
            CamelContext camel = new DefaultCamelContext();
            VertxPlatformHttpServer server = VertxServers.onAFreePort();
            camel.addService(server);
            camel.start();
            return new Server(camel, server.getPort());
        }
    },

    SPRING_MVC {

        @Override
        Server start() {
            SpringApplication application = new SpringApplication(Application.class);
            application.setDefaultProperties(Map.of("server.port", "0", "server.address", "localhost",
                    "spring.main.banner-mode", "off", "camel.main.run-controller", "false"));
            ServletWebServerApplicationContext context = (ServletWebServerApplicationContext) application.run();
            return new Server(context.getBean(CamelContext.class), context.getWebServer().getPort());
        }
    };

    record Server(CamelContext camel, int port) {
    }

    private Server server;

    abstract Server start() throws Exception;

    /** Started on first use. Tests are skipped on those that the build names, as where a version of Camel has none. */
    synchronized Server server() {
        assumeThat(System.getProperty("webhook.engines.left-out", "")).doesNotContain(name());
        try {
            if (server == null) {
                server = start();
            }
            return server;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {
    }
}
