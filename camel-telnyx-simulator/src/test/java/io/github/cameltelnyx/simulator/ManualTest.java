package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ManualTest {

    @ParameterizedTest
    @CsvSource({"simulator.md,GreetingTest", "simulator-texml.md,MailboxTest"})
    void theManualShowsATestThatRuns(String page, String test) throws IOException {
        String example = Files.readString(Path.of("src/test/java/io/github/cameltelnyx/simulator/" + test + ".java"))
                .replaceFirst("package [^;]+;\\s+", "");

        assertThat(Files.readString(Path.of("../docs/" + page))).contains("```java\n" + example + "```");
    }

    @Test
    void theManualShowsTheProgramsArguments() throws IOException {
        assertThat(Files.readString(Path.of("../docs/simulator.md"))).contains(TelnyxSimulatorMain.HELP);
    }
}
