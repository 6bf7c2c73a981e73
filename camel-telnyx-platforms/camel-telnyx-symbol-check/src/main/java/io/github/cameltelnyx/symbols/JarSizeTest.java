package io.github.cameltelnyx.symbols;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What users carry stays small: what only people read belongs into the manual. */
class JarSizeTest {

    private static final long MOST = 600_000;

    @Test
    void theComponentsJarStaysBelow600Kilobytes() throws IOException {
        var type = JarSizeTest.class.getClassLoader().getResource("io/github/cameltelnyx/TelnyxComponent.class");
        Path jar = Path.of(((JarURLConnection) type.openConnection()).getJarFile().getName());

        assertThat(Files.size(jar)).as("bytes of %s", jar.getFileName()).isLessThan(MOST);
    }
}
