package io.github.cameltelnyx.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.simulator.SimulatedTexmlCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every branch of the menu, with the routes of YAML and with those of Java. */
class TexmlMenuTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path messages;

    private final TelnyxSimulator simulator = TelnyxSimulator.start();
    private final CountDownLatch theEnd = new CountDownLatch(1);
    private Main main;

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneSaysTheOpeningHoursAndStartsAgain(boolean inJava) throws Exception {
        call(inJava).press("11");

        hears("We are open from nine to five.");
        simulator.transcript().await("the menu again", () -> simulator.transcript().documents().size() >= 3, PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoTakesAMessageAndWritesItsText(boolean inJava) throws Exception {
        SimulatedTexmlCall call = call(inJava);
        call.press("2");
        call.say("Please call me back.");
        call.press("#");

        hears("Thank you. Goodbye.");
        assertThat(theEnd.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(messages.resolve("message.txt"))).isEqualTo("Please call me back.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherKeyIsNoChoice(boolean inJava) throws Exception {
        call(inJava).press("9");

        hears("There is no such choice.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void silenceIsSaidAndEndsTheMenu(boolean inJava) throws Exception {
        call(inJava);

        hears("We heard nothing. Goodbye.");
    }

    private SimulatedTexmlCall call(boolean inJava) throws Exception {
        main = TexmlMenu.menu(inJava);
        main.bind("theEnd", new EndAfter("transcription", theEnd::countDown));
        main.addOverrideProperty("messages", messages.toString());
        TexmlMenu.takeTelnyxsPlace(simulator, main);
        main.start();
        return simulator.inboundTexmlCall("+13125550100", "+17735550123");
    }

    private void hears(String words) {
        simulator.transcript().awaitHappening("hears: " + words);
    }
}
