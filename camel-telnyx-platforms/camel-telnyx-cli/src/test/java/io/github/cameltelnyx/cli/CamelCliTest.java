package io.github.cameltelnyx.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.github.cameltelnyx.simulator.SimulatedTexmlCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(300)
class CamelCliTest {

    private static final Path EXAMPLES = Path.of("../../camel-telnyx-examples");

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();

    @TempDir
    Path folder;

    @Test
    void theRoutesOfTheExampleVoiceGreetingRun() throws Exception {
        TelnyxSimulator simulator = telnyx.simulator();
        int port = freePort();
        try (CamelCli cli = CamelCli.run(folder, simulator, port, example("voice-greeting"))) {
            simulator.webhookUrl("http://127.0.0.1:" + port + "/voice");
            simulator.inboundCall("+15550100", "+15550199");

            simulator.transcript().awaitAccepted("call.recording.saved");
            assertThat(simulator.transcript().commands()).extracting(command -> command.operation())
                    .containsExactly("calls/answer", "calls/recordStart", "calls/speak", "calls/hangup");
        }
    }

    @Test
    void theRoutesOfTheExampleTexmlMenuRun() throws Exception {
        TelnyxSimulator simulator = telnyx.simulator();
        int port = freePort();
        try (CamelCli cli = CamelCli.run(folder, simulator, port, example("texml-menu"), "--property=messages=" + folder)) {
            simulator.texmlUrl("http://127.0.0.1:" + port + "/menu");
            SimulatedTexmlCall call = simulator.inboundTexmlCall("+15550100", "+15550199");
            call.press("2");
            call.say("Please call me back.");
            call.press("#");

            simulator.transcript().awaitAccepted("texml.transcription.completed");
            // On a slow machine the callback is acknowledged while its route is still at work.
            await().atMost(1, MINUTES)
                    .ignoreException(NoSuchFileException.class)
                    .until(() -> Files.readString(folder.resolve("message.txt")), "Please call me back."::equals);
        }
    }

    @Test
    void kameletsAreFoundInTheComponentsJarAndKeepTheirKeyOutOfTheLog() throws Exception {
        TelnyxSimulator simulator = telnyx.simulator();
        int port = freePort();
        CamelCli cli = CamelCli.run(folder, simulator, port, path("src/test/resources/routes/kamelets.yaml"), "--trace");
        try (cli) {
            simulator.webhookUrl("http://127.0.0.1:" + port + "/voice");
            simulator.inboundCall("+15550100", "+15550199");

            assertThat(simulator.transcript().awaitCommand("calls/speak").body()).containsEntry("payload",
                    "Hello from a kamelet");
        }
        assertThat(cli.log()).contains("apiKey=xxxxxx").doesNotContain(simulator.apiKey());
    }

    private static String example(String name) {
        return path(EXAMPLES.resolve(name + "/src/main/resources/camel/" + name + ".yaml").toString());
    }

    private static String path(String file) {
        return Path.of(file).toAbsolutePath().normalize().toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
