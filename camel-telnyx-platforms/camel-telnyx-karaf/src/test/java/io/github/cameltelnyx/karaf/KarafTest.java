package io.github.cameltelnyx.karaf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.cameltelnyx.simulator.TelnyxSimulator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/** A real Karaf installs the feature and runs the routes of the example; a simulator is the Telnyx that they talk to. */
@DisabledOnOs(OS.WINDOWS)
@DisabledForJreRange(min = JRE.JAVA_24, disabledReason = "Karaf 4.4 asks for a security manager, which Java 24 no longer has")
class KarafTest {

    private static final String VERSION = System.getProperty("project.version");
    private static final Path EXAMPLE = Path.of("../../camel-telnyx-examples/karaf-greeting/src/main/karaf");

    /** It stays until the next time: Karaf's log is in {@code data/log} there. */
    private static final Path FOLDER = Path.of("target/karaf/instance");

    private static final String SKIPPED = """
            *****************************************************************************************
            SKIPPED: no Karaf was started, for a bundle of its features cannot be had:
            %s
            *****************************************************************************************
            """;

    private static Optional<String> lack;
    private static Karaf karaf;

    private final HttpClient http = HttpClient.newHttpClient();
    private final TelnyxSimulator simulator = TelnyxSimulator.start();

    @BeforeAll
    static void installTheFeature() throws Exception {
        Set<BundleUrl> bundles = new Features().bundlesOf("camel-telnyx", "camel-blueprint", "camel-yaml-dsl");
        bundles.removeIf(bundle -> bundle.group().equals("io.github.camel-telnyx"));
        lack = new MavenRepository().lackOfOneOf(bundles);
        if (lack.isPresent()) {
            System.err.println(SKIPPED.formatted(lack.get()));
            return;
        }
        karaf = new Karaf(Path.of(System.getProperty("karaf.archive")), FOLDER);
        karaf.provide(Features.FILE, "camel-telnyx-karaf", VERSION, "-features.xml");
        karaf.provide(Path.of(System.getProperty("component.file")), "camel-telnyx-component", VERSION, ".jar");
        karaf.provide(Path.of(System.getProperty("example.file")), "karaf-greeting", VERSION, ".jar");
        karaf.start();
        karaf.run("feature:repo-add mvn:io.github.camel-telnyx/camel-telnyx-karaf/" + VERSION + "/xml/features");
        karaf.run("feature:install -r camel-telnyx camel-blueprint camel-yaml-dsl");
    }

    @AfterAll
    static void stopKaraf() throws Exception {
        if (karaf != null) {
            karaf.close();
        }
    }

    @BeforeEach
    void skipWithoutKaraf() {
        lack.ifPresent(Assumptions::abort);
    }

    @AfterEach
    void stopSimulator() {
        simulator.close();
    }

    @Test
    void routesOfABlueprintFollowTheirConfigurationAndAnswerACall() throws Exception {
        URI before = configure("telnyx.answer");
        karaf.deploy(EXAMPLE.resolve("answer.xml"));
        answersOnlyWhatIsSigned(before);

        URI after = configure("telnyx.answer");

        answersOnlyWhatIsSigned(after);
        theCallerHears("Hello from Karaf, in XML.", after);
    }

    @Test
    void routesInYamlAnswerACall() throws Exception {
        URI webhook = configure("telnyx.greeting");
        // A bundle that starts in the moment in which Karaf reads the file would not hear of it.
        Awaitility.await("Karaf reads the configuration")
                .atMost(Duration.ofMinutes(1))
                .until(() -> karaf.run("config:list \"(service.pid=telnyx.greeting)\"").contains("" + webhook.getPort()));

        karaf.run("bundle:install -s mvn:io.github.camel-telnyx/karaf-greeting/" + VERSION);

        answersOnlyWhatIsSigned(webhook);
        theCallerHears("Hello from Karaf, in YAML.", webhook);
    }

    private URI configure(String name) throws IOException {
        int port = Karaf.freePort();
        karaf.configure(name,
                Map.of("port", "" + port, "apiKey", simulator.apiKey(), "baseUrl", simulator.baseUrl(), "publicKey",
                        simulator.publicKey()));
        return URI.create("http://127.0.0.1:" + port + "/voice");
    }

    /** Waits until the route is there, too, and the server with it. */
    private void answersOnlyWhatIsSigned(URI webhook) {
        Awaitility.await("routes at " + webhook)
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(() -> assertThat(statusOfAnUnsignedEvent(webhook)).isEqualTo(400));
    }

    private int statusOfAnUnsignedEvent(URI webhook) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(webhook).POST(BodyPublishers.ofString("{}")).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private void theCallerHears(String words, URI webhook) {
        simulator.webhookUrl(webhook.toString());

        simulator.inboundCall("+13125550100", "+17735550123");

        simulator.transcript().awaitAccepted("call.hangup");
        assertThat(simulator.transcript().commands("calls/speak")).singleElement()
                .satisfies(command -> assertThat(command.body()).containsEntry("payload", words));
    }
}
