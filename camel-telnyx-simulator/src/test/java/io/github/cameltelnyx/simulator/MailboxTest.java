package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class MailboxTest {

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();
    private final HttpServer application;

    MailboxTest() throws IOException {
        application = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        application.createContext("/", this::onRequest);
        application.start();
    }

    @Test
    void whoeverPresses1LeavesAMessage() {
        // Script: who calls, what they press, and what they say.
        TelnyxSimulator simulator = telnyx.simulator();
        simulator.texmlUrl("http://127.0.0.1:" + application.getAddress().getPort() + "/menu");
        SimulatedTexmlCall call = simulator.inboundTexmlCall("+15550100", "+15550199");
        call.press("1");
        call.say("Please call me back.");
        call.press("#");

        // Run: the simulator follows the documents; wait for the transcription.
        TranscriptEntry.Event transcribed = simulator.transcript().awaitEvent("texml.transcription.completed");

        // Verify: what was heard and done, and what the application was told.
        assertThat(simulator.transcript().happenings()).containsSubsequence("hears: Press 1 for a message.", "presses 1",
                "says: Please call me back.", "presses #");
        assertThat(transcribed.payload()).containsEntry("TranscriptionText", "Please call me back.");
    }

    @AfterEach
    void stop() {
        application.stop(0);
    }

    /** The application under test. Yours verifies the signature first. */
    private void onRequest(HttpExchange exchange) throws IOException {
        Map<String, String> verbs = Map.of("/menu",
                "<Gather numDigits=\"1\" action=\"/message\"><Say>Press 1 for a message.</Say></Gather>",
                "/message",
                "<Record finishOnKey=\"#\" transcription=\"true\" transcriptionCallback=\"/written\" action=\"/end\"/>");
        String document = "<Response>" + verbs.getOrDefault(exchange.getRequestURI().getPath(), "<Hangup/>") + "</Response>";
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
