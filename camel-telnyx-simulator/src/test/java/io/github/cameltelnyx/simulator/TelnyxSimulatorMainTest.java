package io.github.cameltelnyx.simulator;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TelnyxSimulatorMainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void itTellsWhatToSetAndPrintsTheConversation() {
        try (WebhookReceiver receiver = new WebhookReceiver(webhook -> webhook.attempt() == 1 ? 500 : 200);
                TelnyxSimulator simulator = start("--webhook-url", receiver.url(), "--pace", "100", "--call",
                        "+15550100,+15550199")) {
            SimulatedCall call = simulator.calls().get(0);
            simulator.transcript().awaitAccepted("call.initiated");
            new ApiClient(simulator).command(call, "answer", "{'client_state':'aGk='}");
            new ApiClient(simulator).command(call, "speak", "{'voice':'female','payload':'Hello\\u001b[31m you','loop':0}");
            awaitOutput("calls/speak");

            assertThat(text(out)).contains("baseUrl    " + simulator.baseUrl(), "apiKey     " + simulator.apiKey(),
                    "publicKey  " + simulator.publicKey())
                    .containsPattern("telnyx -> app +call\\.initiated +from=\\+15550100  to=\\+15550199  direction=incoming")
                    .containsPattern("app    -> telnyx  call\\.initiated +was answered with status 500")
                    .containsPattern("telnyx -> app +call\\.initiated \\(attempt 2\\)")
                    .containsPattern("app    -> telnyx  calls/answer\n")
                    .containsPattern("calls/speak +voice=female  payload=\"Hello \\[31m you\"  loop=0 \\[status 422\\]");
        }
    }

    @Test
    void itPlaysACallerOfATexmlApplication() {
        try (TexmlReceiver application = new TexmlReceiver()
                .verbs("/first", "<Gather numDigits='1' action='/second'><Say>Press 1.</Say></Gather>")
                .verbs("/second", "<Hangup/>");
                TelnyxSimulator simulator = start("--pace", "100", "--texml-url", application.url("/first"), "--texml-call",
                        "+15550100,+15550199", "--texml-keys", "1")) {
            new ApiClient(simulator).send("POST", "/texml/secrets", "application/json",
                    "{\"name\":\"mine\",\"value\":\"hidden\"}");
            simulator.transcript().awaitHappening("the application hangs up");
            awaitOutput("the application hangs up");

            assertThat(text(out)).containsPattern("telnyx -> app +POST /first +CallStatus=ringing")
                    .containsPattern("app    -> telnyx  a document +\"<Response><Gather")
                    .containsPattern("on the call +hears: Press 1\\.")
                    .containsPattern("on the call +presses 1\n")
                    .containsPattern("telnyx -> app +POST /second +CallStatus=in-progress .*Digits=1")
                    .contains("texml-secrets/create")
                    .doesNotContain("hidden");
        }
    }

    @Test
    void helpListsEveryArgument() {
        assertThat(TelnyxSimulatorMain.run(new String[]{"--help"}, print(out), print(err))).isZero();
        assertThat(text(out)).contains("--port", "--webhook-url", "--call", "--texml-url", "--texml-call",
                "--texml-keys", "--pace", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --prot 8080           | There is no argument --prot
            --port                | --port needs a value
            --port high           | --port needs a number from 0 to 65535, not high
            --port 65536          | --port needs a number from 0 to 65535, not 65536
            --webhook-url voice   | --webhook-url needs a URL that starts with http, not voice
            --call +15550100      | --call needs two numbers with a comma between them, not +15550100
            --texml-url first     | --texml-url needs a URL that starts with http, not first
            --texml-call +1,+2    | --texml-call needs a --texml-url to ask for documents
            --texml-keys one      | --texml-keys needs keys of a telephone, as in 12#, not one
            --pace fast           | --pace needs a number above 0, as in 1 or 2.5, not fast
            --pace 0              | --pace needs a number above 0, as in 1 or 2.5, not 0
            """)
    void aWrongArgumentIsNamed(String arguments, String message) {
        assertThat(TelnyxSimulatorMain.run(arguments.split(" "), print(out), print(err))).isEqualTo(2);
        assertThat(text(err)).startsWith(message).contains("--help");
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (TelnyxSimulator first = TelnyxSimulator.start()) {
            String port = first.baseUrl().replaceAll("\\D*127\\.0\\.0\\.1:(\\d+)/v2", "$1");
            assertThat(TelnyxSimulatorMain.run(new String[]{"--port", port}, print(out), print(err))).isEqualTo(2);
            assertThat(text(err)).contains("port " + port);
        }
    }

    private TelnyxSimulator start(String... arguments) {
        return TelnyxSimulatorMain.start(arguments, print(out), print(err)).orElseThrow();
    }

    /** The line is printed after the entry has been made, so the transcript alone does not tell. */
    private void awaitOutput(String wanted) {
        Transcript waiting = new Transcript();
        waiting.await(wanted, () -> text(out).contains(wanted) && text(out).endsWith("\n"), Duration.ofSeconds(10));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
