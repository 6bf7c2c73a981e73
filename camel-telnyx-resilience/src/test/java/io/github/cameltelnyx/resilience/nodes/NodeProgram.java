package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;

import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * A node: the routes of the manual, each recipe on a port of its own. It says where it listens, and ends when its input does, as when
 * the test is gone.
 */
public final class NodeProgram {

    private NodeProgram() {
    }

    public static void main(String[] none) throws Exception {
        for (String recipe : System.getProperty("node.recipes").split(",")) {
            start(Recipe.valueOf(recipe));
        }
        waitForTheEnd();
    }

    private static void start(Recipe recipe) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        VertxPlatformHttpServer server = server();
        context.addService(server);
        context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                .getConfiguration()
                .setPublicKey(System.getProperty("node.publicKey"));
        if (recipe != Recipe.CONVERSATION) {
            // It would hold a thread for each step that waits.
            context.getCamelContextExtension().addInterceptStrategy(new Stall(System.getProperty("node.name")));
        }
        Beans.bind(recipe, context);
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("manual.yaml", recipe.routes()));
        context.start();
        System.out.println("LISTENING " + recipe + " " + server.getServer().actualPort());
    }

    private static VertxPlatformHttpServer server() {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        return new VertxPlatformHttpServer(configuration);
    }

    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            // The test says nothing; it only goes away.
        }
        Runtime.getRuntime().halt(0);
    }
}
