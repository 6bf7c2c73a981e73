package io.github.cameltelnyx.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.github.cameltelnyx.simulator.Faults;
import io.github.cameltelnyx.simulator.RequestFault;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TranscriptEntry;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The survey with callers of all kinds, and with events that come as the network likes. */
class VoiceSurveyTest {

    private static final String QUESTION = "calls/gatherUsingSpeak";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path results;

    private TelnyxSimulator simulator = TelnyxSimulator.start();
    private final Main main = new Main();
    private final Semaphore ended = new Semaphore(0);
    private final Map<String, Consumer<SimulatedCall>> scripts = new ConcurrentHashMap<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    @Test
    void threeAnswersAreALine() throws Exception {
        start();
        SimulatedCall call = call(caller -> caller.press("452"));

        assertThat(lines(1)).singleElement().asString().startsWith("20").endsWith(line(call, "complete,4,5,2"));
        simulator.transcript().awaitEvent("call.hangup");
        assertThat(simulator.transcript().commands()).extracting(Command::operation)
                .containsExactly("calls/answer", "calls/speak", "calls/gatherUsingSpeak", "calls/gatherUsingSpeak",
                        "calls/gatherUsingSpeak", "calls/speak", "calls/hangup");
    }

    @Test
    void aQuestionIsAskedAgainAfterSilenceAndAfterAnotherKey() throws Exception {
        start();
        SimulatedCall call = call(caller -> {
            caller.keepSilent();
            caller.press("9452");
        });

        assertThat(lines(1)).singleElement().asString().endsWith(line(call, "complete,4,5,2"));
        assertThat(simulator.transcript().commands(QUESTION)).extracting(gather -> (String) gather.body().get("payload"))
                .satisfiesExactly(first -> assertThat(first).startsWith("How content"),
                        again -> assertThat(again).startsWith("We heard none of these keys. How content"),
                        again -> assertThat(again).startsWith("We heard none of these keys. How content"),
                        second -> assertThat(second).startsWith("How easily"),
                        third -> assertThat(third).startsWith("Would you"));
    }

    @Test
    void afterThreeSilencesTheQuestionStaysWithoutAnAnswer() throws Exception {
        start();
        SimulatedCall call = call(caller -> {
            caller.press("4");
            caller.keepSilent();
            caller.keepSilent();
            caller.keepSilent();
            caller.press("2");
        });

        assertThat(lines(1)).singleElement().asString().endsWith(line(call, "complete,4,,2"));
    }

    @Test
    void whoHangsUpInTheMiddleLeavesTheAnswersUntilThen() throws Exception {
        start();
        SimulatedCall call = call(caller -> {
            caller.press("45");
            atQuestion(3, caller, caller::hangup);
        });

        assertThat(lines(1)).singleElement().asString().endsWith(line(call, "hung up,4,5,"));
        assertThat(simulator.transcript().commands(QUESTION)).hasSize(3);
        assertThat(simulator.transcript().commands("calls/hangup")).isEmpty();
    }

    @Test
    void whoHangsUpBeforeTheAnswerIsALineToo() throws Exception {
        start();
        SimulatedCall call = call(SimulatedCall::hangup);

        assertThat(lines(1)).singleElement().asString().endsWith(line(call, "hung up,,,"));
    }

    @Test
    void aCommandThatTelnyxDoesNotTakeEndsTheCallAndTheLineSaysSo() throws Exception {
        start();
        SimulatedCall call = call(caller -> {
            caller.press("45");
            atQuestion(2, caller, () -> simulator.failNext(RequestFault.failing(404)));
        });

        assertThat(lines(1)).singleElement().asString().endsWith(line(call, "failed,4,5,"));
        simulator.transcript().awaitCommand("calls/hangup");
    }

    @Test
    void aCallThatCannotEvenBeHungUpIsALineToo() throws Exception {
        start();
        SimulatedCall call = call(caller -> {
            caller.press("45");
            atQuestion(2, caller, () -> simulator.failNext(2, RequestFault.failing(404)));
        });

        assertThat(lines(1)).singleElement().asString().endsWith(line(call, "failed,4,5,"));
        simulator.transcript().awaitCommand("calls/hangup");
    }

    @Test
    void whatIsUnderWayAtTheStopIsHungUpAndALine() throws Exception {
        main.addOverrideProperty("silence", "6000000");
        start();
        CountDownLatch asked = new CountDownLatch(1);
        SimulatedCall call = call(caller -> {
            caller.press("4");
            atQuestion(2, caller, asked::countDown);
        });
        assertThat(asked.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        main.stop();

        assertThat(lines(1)).singleElement().asString().endsWith(line(call, "failed,4,,"));
        simulator.transcript().awaitCommand("calls/hangup");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eventsMayComeTwiceLateAndOutOfOrder(long seed) throws Exception {
        simulator.close();
        simulator = TelnyxSimulator.builder()
                .random(new Random(seed))
                .faults(Faults.none()
                        .duplicatedEvents(0.2)
                        .twinEvents(0.2)
                        .lateEvents(0.2, Duration.ofMillis(200))
                        .eventsOutOfOrder(0.2))
                .start();
        start();
        List<SimulatedCall> complete = calls(15, caller -> caller.press("452"));
        List<SimulatedCall> silent = calls(5, caller -> {
            caller.keepSilent();
            caller.press("131");
        });
        List<SimulatedCall> gone = calls(10, caller -> {
            caller.press("3");
            atQuestion(2, caller, caller::hangup);
        });

        List<String> lines = lines(30);

        complete.forEach(call -> assertThat(lines).filteredOn(line -> line.endsWith(line(call, "complete,4,5,2"))).hasSize(1));
        silent.forEach(call -> assertThat(lines).filteredOn(line -> line.endsWith(line(call, "complete,1,3,1"))).hasSize(1));
        gone.forEach(call -> assertThat(lines).filteredOn(line -> line.endsWith(line(call, "hung up,3,,"))).hasSize(1));
        simulator.transcript().await("all events", () -> simulator.transcript().eventsUnderWay() == 0, PATIENCE);
        assertThat(Files.readAllLines(file())).hasSize(30);
        assertThat(simulator.faultsSoFar()).containsKeys("duplicated event", "twin events", "late event", "event out of order");
    }

    private void start() throws Exception {
        simulator.transcript().listen(this::begin);
        main.bind("ended", new EndAfter("survey", ended::release));
        main.addOverrideProperty("results", results.toString());
        VoiceSurvey.takeTelnyxsPlace(simulator, main);
        main.start();
    }

    /** @param script is what the caller does, said before the call is told to the application */
    private SimulatedCall call(Consumer<SimulatedCall> script) {
        String from = "+1312555" + (1000 + scripts.size());
        scripts.put(from, script);
        return simulator.inboundCall(from, "+17735550123");
    }

    private List<SimulatedCall> calls(int count, Consumer<SimulatedCall> script) {
        return IntStream.range(0, count).mapToObj(number -> call(script)).toList();
    }

    private void begin(TranscriptEntry entry) {
        if (entry instanceof Event event && event.type().equals("call.initiated") && begun.add(event.id())) {
            simulator.calls()
                    .stream()
                    .filter(call -> call.callControlId().equals(event.payload().get("call_control_id")))
                    .forEach(call -> scripts.get(call.from()).accept(call));
        }
    }

    /** Does something as a question begins, before anything else happens on the call. */
    private void atQuestion(int number, SimulatedCall call, Runnable deed) {
        AtomicInteger questions = new AtomicInteger();
        simulator.transcript().listen(entry -> {
            if (entry instanceof Command command && command.operation().equals(QUESTION)
                    && command.path().contains(call.callControlId()) && questions.incrementAndGet() == number) {
                deed.run();
            }
        });
    }

    /** Waits until so many surveys have ended. */
    private List<String> lines(int count) throws Exception {
        assertThat(ended.tryAcquire(count, PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("%d surveys end", count).isTrue();
        return Files.readAllLines(file());
    }

    private Path file() {
        return results.resolve("survey.csv");
    }

    private static String line(SimulatedCall call, String answers) {
        return "," + call.callControlId() + "," + answers;
    }
}
