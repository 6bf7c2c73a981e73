package io.github.cameltelnyx.documentation;

import java.nio.file.Path;
import java.util.List;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import io.github.cameltelnyx.simulator.Transcript;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The two forms that the manual shows of one route do the same. */
class JavaBuilderTest {

    private static final Path PAGE = Path.of("../docs/java-builder.md");
    private static final String SAID = "Welcome to Smith & Sons. 100 % + tax.";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aSignedEventLeadsToTheCommandsOfTheRoute(int form) throws Exception {
        List<Sample> forms = Sample.of(PAGE).stream().filter(Sample::isRoutes).toList();
        TelnyxSimulator simulator = extension.simulator();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            VertxPlatformHttpServer server = server();
            context.addService(server);
            TelnyxComponent telnyx = context.getComponent("telnyx", TelnyxComponent.class);
            telnyx.getConfiguration().setApiKey(simulator.apiKey());
            telnyx.getConfiguration().setBaseUrl(simulator.baseUrl());
            context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                    .getConfiguration()
                    .setPublicKey(simulator.publicKey());
            forms.get(form).addTo(context);
            context.start();

            simulator.webhookUrl("http://127.0.0.1:" + server.getPort() + "/voice");
            simulator.inboundCall("+15550100", "+15550199");
            Transcript transcript = simulator.transcript();
            transcript.awaitAccepted("call.hangup");

            assertThat(transcript.commands()).extracting(command -> command.operation())
                    .containsExactly("calls/answer", "calls/speak", "calls/hangup");
            assertThat(transcript.commands("calls/speak").get(0).body()).containsEntry("payload", SAID)
                    .containsEntry("voice", "female");
        }
    }

    private static VertxPlatformHttpServer server() {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        return new VertxPlatformHttpServer(configuration);
    }
}
