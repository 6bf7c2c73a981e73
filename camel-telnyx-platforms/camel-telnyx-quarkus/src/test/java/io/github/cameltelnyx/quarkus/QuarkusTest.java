package io.github.cameltelnyx.quarkus;

import java.util.Map;

import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The component finds its server, its operations and its converters where Quarkus builds the application's class path. */
class QuarkusTest {

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();

    @Test
    void aSignedEventRunsARouteInYamlThatAnswersTheCall() throws Exception {
        TelnyxSimulator simulator = telnyx.simulator();
        try (Application application = Application.start(Map.of(
                "camel.component.telnyx.base-url", simulator.baseUrl(),
                "camel.component.telnyx.api-key", simulator.apiKey(),
                "camel.component.telnyx-webhook.public-key", simulator.publicKey()))) {
            simulator.webhookUrl("http://localhost:" + application.port() + "/voice");

            simulator.inboundCall("+13125550100", "+17735550123");
            simulator.transcript().awaitAccepted("call.initiated");

            assertThat(simulator.transcript().awaitCommand("calls/answer").status()).isEqualTo(200);
            assertThat(simulator.transcript().awaitCommand("calls/speak").body())
                    .containsEntry("payload", "Hello +13125550100 & all")
                    .containsEntry("voice", "female");
        }
    }
}
