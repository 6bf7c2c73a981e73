package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;

/** Vert.x as Camel Main sets it up. */
final class VertxServers {

    private VertxServers() {
    }

    static VertxPlatformHttpServer onAFreePort() {
        return new VertxPlatformHttpServer(configuration());
    }

    static VertxPlatformHttpServerConfiguration configuration() {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("localhost");
        configuration.setBindPort(freePort());
        return configuration;
    }

    /** Found beforehand: on port 0 Camel 4.14 looks for its router under a name that it did not give it. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
