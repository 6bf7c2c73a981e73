package io.github.cameltelnyx.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/await.md shows does what it says, in each language. */
class AwaitManualTest {

    private static final Path PAGE = Path.of("..", "docs", "await.md");
    private static final Pattern ROW = Pattern.compile("\\| (`(?:calls|conferences)/.*) \\| (`.*) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();
    private final List<Node> nodes = new ArrayList<>();
    private final MemoryIdempotentRepository events = new MemoryIdempotentRepository();

    @AfterEach
    void stop() {
        nodes.forEach(Node::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml", "yaml"})
    void aConversationIsPlayedFromTopToBottom(String language) throws Exception {
        start(language, "A call that reads from top to bottom");
        call().press("2");

        simulator().transcript().awaitAccepted("call.hangup");
        assertThat(commands()).containsExactly("calls/answer", "calls/gatherUsingSpeak", "calls/speak", "calls/hangup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml", "yaml"})
    void theSameWithoutAwaitIsTheSame(String language) throws Exception {
        start(language, "The same without `await`");
        call().press("2");

        simulator().transcript().awaitAccepted("call.hangup");
        assertThat(commands()).containsExactly("calls/answer", "calls/gatherUsingSpeak", "calls/speak", "calls/hangup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml", "yaml"})
    void theOtherChoiceIsTransferred(String language) throws Exception {
        start(language, "A call that reads from top to bottom");
        call().press("1");

        assertThat(simulator().transcript().awaitCommand("calls/transfer").body()).containsEntry("to", "+15550123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml", "yaml"})
    void whoHangsUpIsNoFailure(String language) throws Exception {
        Node node = start(language, "When it does not come");
        upon("calls/speak", SimulatedCall::hangup);
        answer();

        simulator().transcript().awaitAccepted("call.hangup");
        simulator().transcript().await("the end of the route", node::isIdle, Duration.ofSeconds(10));
        assertThat(commands()).startsWith("calls/answer", "calls/speak");
        assertThat(simulator().transcript().answers()).allMatch(answer -> answer.accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml", "yaml"})
    void aKeyInterrupts(String language) throws Exception {
        start(language, "Keys that interrupt");
        upon("calls/speak", call -> call.pressUnasked("5"));
        answer();

        simulator().transcript().awaitAccepted("call.hangup");
        assertThat(commands()).containsExactly("calls/answer", "calls/speak", "calls/playbackStop", "calls/hangup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml", "yaml"})
    void anotherNodeTakesUpTheCallOfADeadOne(String language) throws Exception {
        Node dead = start(language, "When a node dies");
        Node other = start(language, "When a node dies");
        simulator().webhookUrl(dead.url());
        upon("calls/gatherUsingSpeak", call -> {
            simulator().webhookUrl(other.url());
            call.press("7");
        });
        call();

        assertThat(simulator().transcript().awaitCommand("calls/speak").body()).containsEntry("payload", "You pressed 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "xml", "yaml"})
    void nobodyTakesUpACallThatGoesOn(String language) throws Exception {
        start(language, "When a node dies");
        call().press("7");

        simulator().transcript().awaitAccepted("call.speak.ended");
        simulator().transcript()
                .await("the end of all routes", () -> simulator().transcript().eventsUnderWay() == 0, Duration.ofSeconds(10));
        assertThat(commands()).containsExactly("calls/answer", "calls/gatherUsingSpeak", "calls/speak");
    }

    @Test
    void theTableHasEachOperationThatCanBeAwaitedWithItsEvents() throws IOException {
        Map<String, Set<String>> shown = new TreeMap<>();
        ROW.matcher(Files.readString(PAGE))
                .results()
                .forEach(row -> code(row.group(1)).forEach(operation -> shown.put(operation, code(row.group(2)))));

        assertThat(shown).isEqualTo(Stream.of("calls", "conferences")
                .flatMap(resource -> OperationCatalog.standard().operations(resource).stream())
                .filter(operation -> !operation.awaitedEvents().isEmpty())
                .collect(Collectors.toMap(operation -> operation.uri().substring("telnyx:".length()),
                        operation -> Set.copyOf(operation.awaitedEvents()), (one, other) -> one, TreeMap::new)));
    }

    private static Set<String> code(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Node start(String language, String section) throws Exception {
        Node node = new Node(simulator(), events);
        nodes.add(node);
        node.start(sample(language, section));
        simulator().webhookUrl(node.url());
        return node;
    }

    private static Sample sample(String language, String section) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int first = lines.indexOf("## " + section) + 1;
        assertThat(first).as("the section " + section).isPositive();
        return Sample.of(PAGE)
                .stream()
                .filter(sample -> sample.line() > first && sample.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private SimulatedCall call() {
        return simulator().inboundCall("+15550100", "+15550199");
    }

    /** A call that something else answers. */
    private void answer() {
        nodes.get(0).answer(call());
    }

    /** Does something at the far end as the command comes. */
    private void upon(String operation, Consumer<SimulatedCall> deed) {
        simulator().transcript().listen(entry -> {
            if (entry instanceof Command command && command.operation().equals(operation)) {
                deed.accept(simulator().calls().get(0));
            }
        });
    }

    private List<String> commands() {
        return simulator().transcript().commands().stream().map(Command::operation).toList();
    }

    private TelnyxSimulator simulator() {
        return telnyx.simulator();
    }
}
