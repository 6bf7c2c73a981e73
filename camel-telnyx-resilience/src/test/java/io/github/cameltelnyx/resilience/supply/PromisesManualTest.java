package io.github.cameltelnyx.resilience.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A promise, and a defence, is worth the test that holds it: each that the manual names must exist. */
class PromisesManualTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");

    @ParameterizedTest
    @ValueSource(strings = {"promises.md", "threat-model.md"})
    void everyTestThatThePageNamesExists(String page) throws IOException {
        Set<String> named = TEST.matcher(Files.readString(ROOT.resolve("docs").resolve(page)))
                .results()
                .map(test -> test.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty();
        assertThat(tests()).containsAll(named);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> modules = Files.walk(ROOT, 2)) {
            Set<String> tests = new TreeSet<>();
            for (Path sources : modules.map(module -> module.resolve("src/test/java")).filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .forEach(name -> tests.add(name.replace(".java", "")));
                }
            }
            return tests;
        }
    }
}
