package io.github.cameltelnyx.webhook;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The HTTP servers that the webhook is tested on, each a real one on a free port, started once. */
enum Engine {

    VERTX {

        @Override
        Server start() throws Exception {
            CamelContext camel = new DefaultCamelContext();
            VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
            configuration.setBindHost("localhost");
            configuration.setBindPort(0);
            VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
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

    synchronized Server server() {
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
