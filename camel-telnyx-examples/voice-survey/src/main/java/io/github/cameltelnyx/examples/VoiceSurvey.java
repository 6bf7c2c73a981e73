package io.github.cameltelnyx.examples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import io.github.cameltelnyx.simulator.Pace;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

/**
 * Starts the survey of {@code camel/voice-survey.yaml}. Where the environment has no {@code TELNYX_API_KEY}, a simulator takes
 * Telnyx's place and a simulated caller calls, who misses the first question and answers when it is asked again.
 */
public final class VoiceSurvey {

    private VoiceSurvey() {
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main();
        if (System.getenv("TELNYX_API_KEY") != null) {
            System.out.println("Waiting for calls: Telnyx must reach port 8080 of this machine, path /voice");
            main.run(args);
            return;
        }
        main.bind("theEnd", new EndAfter("survey", main::completed));
        try (TelnyxSimulator simulator = TelnyxSimulator.builder().pace(Pace.fasterBy(10)).start()) {
            System.out.println("There is no TELNYX_API_KEY: a simulator takes Telnyx's place, and someone calls");
            takeTelnyxsPlace(simulator, main);
            main.addMainListener(new MainListenerSupport() {

                @Override
                public void afterStart(BaseMainSupport started) {
                    SimulatedCall call = simulator.inboundCall("+13125550100", "+17735550123");
                    call.keepSilent();
                    call.press("452");
                }
            });
            main.run(args);
        }
    }

    static void takeTelnyxsPlace(TelnyxSimulator simulator, Main main) throws IOException {
        int port = freePort();
        simulator.webhookUrl("http://127.0.0.1:" + port + "/voice");
        main.addOverrideProperty("camel.server.host", "127.0.0.1");
        main.addOverrideProperty("camel.server.port", String.valueOf(port));
        main.addOverrideProperty("camel.component.telnyx.base-url", simulator.baseUrl());
        main.addOverrideProperty("camel.component.telnyx.api-key", simulator.apiKey());
        main.addOverrideProperty("camel.component.telnyx-webhook.public-key", simulator.publicKey());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
