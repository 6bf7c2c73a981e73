package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the manual shows is what was tested. The nodes take their routes and tables from it themselves. */
class ManualTest {

    private static final Path SOURCE = Path
            .of("src/test/java/io/github/cameltelnyx/resilience/nodes/LeasedEvents.java");

    @Test
    void theClassOfClaimsThatRunOutIsTheOneThatIsTested() throws IOException {
        String source = Files.readString(SOURCE);
        assertThat(Recipe.Page.MORE_NODES.block("Claims that run out", "java"))
                .isEqualTo(source.substring(source.indexOf("import ")));
    }
}
