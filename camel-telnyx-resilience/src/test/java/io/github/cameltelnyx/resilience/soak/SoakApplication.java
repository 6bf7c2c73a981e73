package io.github.cameltelnyx.resilience.soak;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.TelnyxEndpoint;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import io.github.cameltelnyx.webhook.TelnyxWebhookConsumer;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/** The process that is killed. It does what lines on its standard input say, and answers each with a line. */
public final class SoakApplication {

    private CamelContext camel;
    private ExchangeCount count;
    private List<TelnyxEndpoint> producers;
    private List<TelnyxWebhookConsumer> consumers;

    private SoakApplication() {
    }

    public static void main(String[] arguments) throws Exception {
        SoakApplication application = new SoakApplication();
        application.start();
        tell("ready");
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
        // The end of the input is the end of the test's process: nobody is left to kill this one.
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            tell(application.obey(command.split(" ")));
        }
        System.exit(0);
    }

    private String obey(String[] command) throws Exception {
        switch (command[0]) {
            // Long enough: a suspension that Camel must force ends the consumer, and no resumption starts it again.
            case "suspend" -> camel.getRouteController().suspendRoute(command[1], 60, TimeUnit.SECONDS);
            case "resume" -> camel.getRouteController().resumeRoute(command[1]);
            case "stop" -> camel.getRouteController().stopRoute(command[1], 2, TimeUnit.SECONDS);
            case "start" -> camel.getRouteController().startRoute(command[1]);
            case "restart" -> {
                String left = stop();
                start();
                return left;
            }
            case "open" -> {
                return open();
            }
            case "end" -> {
                return stop();
            }
            default -> throw new IllegalArgumentException(command[0]);
        }
        return "done";
    }

    private void start() throws Exception {
        camel = new DefaultCamelContext();
        count = new ExchangeCount();
        camel.getManagementStrategy().addEventNotifier(count);
        VertxPlatformHttpServerConfiguration http = new VertxPlatformHttpServerConfiguration();
        http.setBindHost("127.0.0.1");
        http.setBindPort(Integer.getInteger("app.port"));
        camel.addService(new VertxPlatformHttpServer(http));
        TelnyxComponent telnyx = camel.getComponent("telnyx", TelnyxComponent.class);
        telnyx.getConfiguration().setApiKey(System.getProperty("app.key"));
        telnyx.getConfiguration().setBaseUrl(System.getProperty("app.baseUrl"));
        telnyx.getConfiguration().setRetryDelay(50);
        telnyx.setResponseTimeout(700);
        camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                .getConfiguration()
                .setPublicKey(System.getProperty("app.publicKey"));
        camel.getShutdownStrategy().setTimeUnit(TimeUnit.MILLISECONDS);
        camel.getShutdownStrategy().setTimeout(500);
        camel.addRoutes(new SoakRoutes(new OnceByEffect(System.getProperty("app.books")),
                "http://127.0.0.1:" + Integer.getInteger("app.port") + "/outgoing",
                new Random(Long.getLong("app.seed"))));
        camel.start();
        // Kept, as a stopped context knows neither any more.
        producers = camel.getEndpoints()
                .stream()
                .filter(TelnyxEndpoint.class::isInstance)
                .map(TelnyxEndpoint.class::cast)
                .toList();
        consumers = camel.getRoutes()
                .stream()
                .map(Route::getConsumer)
                .filter(TelnyxWebhookConsumer.class::isInstance)
                .map(TelnyxWebhookConsumer.class::cast)
                .toList();
    }

    private String stop() throws Exception {
        camel.stop();
        return open();
    }

    /** All zero but the first where every exchange has ended. */
    private String open() {
        return "begun=" + count.begun() + " open=" + count.open() + " inflight=" + camel.getInflightRepository().size()
                + " producers=" + producers.stream().mapToLong(TelnyxEndpoint::getInFlight).sum() + " consumers="
                + consumers.stream().mapToLong(TelnyxWebhookConsumer::getPendingExchangesSize).sum();
    }

    private static void tell(String line) {
        System.out.println("soak: " + line);
    }
}
