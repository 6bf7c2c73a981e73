package io.github.cameltelnyx.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.component.stub.StubComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.TransactedPolicy;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route that the manual shows starts, in the DSL that it is shown in, and no link leads nowhere. */
class DocumentationTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static TelnyxSimulator simulator;

    @BeforeAll
    static void startSimulator() {
        simulator = TelnyxSimulator.start();
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRouteOfTheManualStarts() throws IOException {
        List<Sample> samples = pages().stream().flatMap(page -> Sample.of(page).stream()).filter(Sample::isRoutes).toList();
        assertThat(samples).as("routes in the manual").hasSizeGreaterThan(5);
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> starts(sample)));
    }

    @TestFactory
    Stream<DynamicTest> everyRecipeOfTheManualIsThereInJavaXmlAndYaml() throws IOException {
        return pages().stream()
                .filter(page -> page.startsWith(PROJECT.resolve("docs")))
                .map(page -> DynamicTest.dynamicTest(PROJECT.relativize(page).toString(),
                        () -> assertThat(Recipes.incompleteOnesOf(page)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkOfTheManualLeadsSomewhere() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(PROJECT.relativize(page).toString(),
                        () -> assertThat(Links.deadOnesOf(page)).isEmpty()));
    }

    private static void starts(Sample sample) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addService(server());
            context.getRegistry().bind("events", MemoryIdempotentRepository.memoryIdempotentRepository());
            context.getRegistry().bind("customers", new Customers());
            pretendDatabaseAndBroker(context);
            TelnyxComponent telnyx = context.getComponent("telnyx", TelnyxComponent.class);
            telnyx.getConfiguration().setApiKey(simulator.apiKey());
            telnyx.getConfiguration().setBaseUrl(simulator.baseUrl());
            context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                    .getConfiguration()
                    .setPublicKey(simulator.publicKey());
            sample.addTo(context);
            context.start();
            assertThat(context.getRoutes()).isNotEmpty();
        }
    }

    /** The module of the proofs under faults runs these routes with real ones. */
    private static void pretendDatabaseAndBroker(CamelContext context) {
        context.addComponent("sql", new StubComponent());
        context.addComponent("jms", new StubComponent());
        context.getRegistry().bind("transactions", new NoTransactions());
    }

    private static VertxPlatformHttpServer server() {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        return new VertxPlatformHttpServer(configuration);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"));
                Stream<Path> top = Files.list(PROJECT)) {
            return Stream.concat(docs, top).filter(path -> path.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static final class NoTransactions implements TransactedPolicy {

        @Override
        public void beforeWrap(Route route, NamedNode definition) {
            // Nothing to prepare.
        }

        @Override
        public Processor wrap(Route route, Processor processor) {
            return processor;
        }
    }

    /** A bean that a route of the manual asks. */
    public static final class Customers {

        public String nameOf(String number) {
            return number;
        }
    }
}
