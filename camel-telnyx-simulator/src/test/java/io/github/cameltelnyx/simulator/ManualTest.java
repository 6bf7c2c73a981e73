package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ManualTest {

    @Test
    void theManualShowsATestThatRuns() throws IOException {
        String example = Files.readString(Path.of("src/test/java/io/github/cameltelnyx/simulator/GreetingTest.java"))
                .replaceFirst("package [^;]+;\\s+", "");

        assertThat(Files.readString(Path.of("../docs/simulator.md"))).contains("```java\n" + example + "```");
    }

    @Test
    void theManualShowsTheProgramsArguments() throws IOException {
        assertThat(Files.readString(Path.of("../docs/simulator.md"))).contains(TelnyxSimulatorMain.HELP);
    }
}
