package io.github.cameltelnyx.examples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import io.github.cameltelnyx.simulator.Pace;
import io.github.cameltelnyx.simulator.SimulatedTexmlCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

/**
 * Starts the menu: the routes of {@code camel/texml-menu.yaml}, or with the argument {@code java} those of
 * {@link MenuRoutes}. Where the environment has no {@code TELNYX_API_KEY}, a simulator takes Telnyx's place and a simulated
 * caller calls.
 */
public final class TexmlMenu {

    private TexmlMenu() {
    }

    public static void main(String[] args) throws Exception {
        Main main = menu(List.of(args).contains("java"));
        main.bind("theEnd", new EndAfter("transcription", main::completed));
        if (System.getenv("TELNYX_API_KEY") != null) {
            System.out.println("Waiting for a call: Telnyx must reach port 8080 of this machine, path /menu");
            main.run();
            return;
        }
        try (TelnyxSimulator simulator = TelnyxSimulator.builder().pace(Pace.fasterBy(4)).start()) {
            System.out.println("There is no TELNYX_API_KEY: a simulator takes Telnyx's place, and someone calls");
            takeTelnyxsPlace(simulator, main);
            main.addMainListener(new MainListenerSupport() {

                @Override
                public void afterStart(BaseMainSupport started) {
                    SimulatedTexmlCall call = simulator.inboundTexmlCall("+13125550100", "+17735550123");
                    // Keys and words wait until the call listens for them.
                    call.press("12");
                    call.say("Please call me back.");
                    call.press("#");
                }
            });
            main.run();
        }
    }

    /** The application, not started yet. */
    static Main menu(boolean inJava) {
        Main main = new Main();
        if (inJava) {
            main.configure().setRoutesIncludePattern("false");
            main.configure().addRoutesBuilder(new MenuRoutes());
        } else {
            main.configure().setRoutesIncludePattern("classpath:camel/texml-menu.yaml");
        }
        return main;
    }

    static void takeTelnyxsPlace(TelnyxSimulator simulator, Main main) throws IOException {
        int port = freePort();
        simulator.texmlUrl("http://127.0.0.1:" + port + "/menu");
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
