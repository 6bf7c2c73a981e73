package io.github.cameltelnyx.kamelets;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class KameletSecretsTest {

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();

    @Test
    void theKeyOfAnActionIsInNoEndpointsNameAndInNoLog() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (YamlApplication application = new YamlApplication(telnyx.simulator())) {
            application.start("""
                    - route:
                        from:
                          uri: direct:speak
                          steps:
                            - to:
                                uri: kamelet:telnyx-speak-action
                                parameters: {payload: Hello, callControlId: none, apiKey: %s}
                    """.formatted(telnyx.simulator().apiKey()));

            Exception refused = application.context()
                    .createFluentProducerTemplate()
                    .to("direct:speak")
                    .request(Exchange.class)
                    .getException();

            assertThat(refused).hasMessageContaining("calls/speak");
            assertThat(application.context().getEndpoints()).extracting(Object::toString)
                    .anyMatch(name -> name.contains("telnyx-speak-action") && name.contains("apiKey=xxxxxx"))
                    .anyMatch(name -> name.contains("telnyx:") && name.contains("apiKey=xxxxxx"))
                    .noneMatch(name -> name.contains(telnyx.simulator().apiKey()));
            assertThat(log.toString(StandardCharsets.UTF_8)).contains("telnyx-speak-action")
                    .doesNotContain(telnyx.simulator().apiKey());
            assertThat(refused).hasMessageNotContaining(telnyx.simulator().apiKey());
        } finally {
            System.setErr(before);
        }
    }
}
