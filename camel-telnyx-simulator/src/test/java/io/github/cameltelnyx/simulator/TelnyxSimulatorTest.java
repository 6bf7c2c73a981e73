package io.github.cameltelnyx.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.github.cameltelnyx.operation.BodyEncoding;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.Paging;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelnyxSimulatorTest {

    @Test
    void anOperationThatTheCatalogueGainsIsCheckedAndAnswered() {
        Operation speak = OperationCatalog.standard().operation("calls", "speak");
        Operation gained = new Operation("calls", "sing", "POST", "/calls/{call_control_id}/actions/sing",
                BodyEncoding.JSON, "data", Paging.NONE, speak.repeat(), List.of(), List.of(), false, null, false,
                List.of(), List.of(), speak.parameters());
        TelnyxSimulatorBuilder builder = TelnyxSimulator.builder();
        builder.operations = List.of(gained);
        try (TelnyxSimulator simulator = builder.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            ApiClient api = new ApiClient(simulator);

            assertThat(api.command(call, "sing", "{'voice':'female','payload':'La','client_state':'aGk='}").json())
                    .hasToString("{\"data\":{\"result\":\"ok\"}}");
            assertThat(call.clientState()).isEqualTo("aGk=");
            assertThat(api.command(call, "sing", "{'voice':'female'}").error()).isEqualTo("422 10004 /payload");
            call.hangup();
            assertThat(api.command(call, "sing", "{'voice':'female','payload':'La'}").error()).isEqualTo("422 90018");
        }
    }

    @Test
    void aThousandCommandsAtOnceAreAllAnswered() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            new ApiClient(simulator).command(call, "answer", "{}");
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest speak = HttpRequest
                    .newBuilder(URI.create(simulator.baseUrl() + "/calls/" + call.callControlId() + "/actions/speak"))
                    .header("Authorization", "Bearer " + simulator.apiKey())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"voice\":\"female\",\"payload\":\"Hi\"}"))
                    .build();

            List<CompletableFuture<HttpResponse<Void>>> answers = IntStream.range(0, 1000)
                    .mapToObj(i -> client.sendAsync(speak, BodyHandlers.discarding()))
                    .toList();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
            assertThat(simulator.transcript().commands("calls/speak")).hasSize(1000);
        }
    }

    @Test
    void aWaitThatIsInVainTellsWhatHappenedInstead() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            simulator.inboundCall("+15550100", "+15550199");
            simulator.transcript().awaitEvent("call.initiated");
            new ApiClient(simulator).get("/calls/v3:unknown");

            assertThatThrownBy(() -> simulator.transcript().await("a miracle", () -> false, Duration.ofMillis(20)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("a miracle")
                    .hasMessageContaining("call.initiated, GET calls/get (404)");
        }
    }

    @Test
    void aListenerMaySteerTheCallAndItsFailureHarmsNobody() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            simulator.transcript().listen(entry -> {
                throw new IllegalStateException("a failing listener, as the test wants it");
            });
            simulator.transcript().listen(entry -> simulator.calls().forEach(SimulatedCall::hangup));
            simulator.inboundCall("+15550100", "+15550199");

            assertThat(simulator.transcript().awaitEvent("call.hangup").payload()).containsEntry("hangup_source", "caller");
        }
    }

    @Test
    void aClosedSimulatorAnswersNothing() {
        TelnyxSimulator simulator = TelnyxSimulator.start();
        ApiClient api = new ApiClient(simulator);
        api.get("/whoami");
        simulator.close();
        simulator.close();

        assertThatThrownBy(() -> api.get("/whoami")).hasCauseInstanceOf(java.io.IOException.class);
        assertThatThrownBy(() -> simulator.inboundCall("+15550100", "+15550199"))
                .hasMessage("The simulator is closed");
    }

    @Test
    void aSigningSeedOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> TelnyxSimulator.builder().signingSeed(new byte[31])).hasMessageContaining("32 bytes, not 31");
        assertThatThrownBy(() -> Pace.fasterBy(0)).hasMessageContaining("above 0");
    }
}
