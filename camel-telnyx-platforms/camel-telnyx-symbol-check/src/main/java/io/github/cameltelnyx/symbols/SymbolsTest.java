package io.github.cameltelnyx.symbols;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the project's jars against the class path that it runs on. The modules of each version of Camel run it, with these
 * system properties: {@code symbols.camel} is that version, {@code symbols.stand-ins} the artifacts, separated by blanks,
 * that are on the class path in another version.
 */
class SymbolsTest {

    private static final Pattern CAMEL_JAR = Pattern.compile("/org/apache/camel/([^/]+)/([^/]+)/[^/]+\\.jar!");

    private final ClassLoader loader = SymbolsTest.class.getClassLoader();
    private final SymbolCheck check = new SymbolCheck(new ClassPath(loader));

    @ParameterizedTest
    @ValueSource(
            strings = {"io/github/cameltelnyx/TelnyxComponent", "io/github/cameltelnyx/endpointdsl/TelnyxEndpointBuilders"})
    void everyReferenceOfTheJarIsThere(String typeInTheJar) throws IOException {
        Set<Problem> problems = check.problems(jarOf(typeInTheJar));

        print("guarded", problems.stream().filter(Guarded::isGuarded).map(Problem::toString).toList());
        assertThat(problems).filteredOn(Predicate.not(Guarded::isGuarded))
                .as("references that fail on Camel %s", camel())
                .isEmpty();
    }

    @Test
    void theCamelOnTheClassPathIsTheOneAskedForButForStandIns() throws IOException {
        Set<String> others = new TreeSet<>();
        check.origins(jarOf("io/github/cameltelnyx/TelnyxComponent")).forEach((type, origin) -> {
            Matcher jar = CAMEL_JAR.matcher(origin.toString());
            if (jar.find() && !jar.group(2).equals(camel())) {
                print("NOT CHECKED, " + jar.group(1) + " " + jar.group(2) + " stands in", List.of(type));
                others.add(jar.group(1));
            }
        });

        assertThat(others).as("Camel's jars of other versions").isSubsetOf(standIns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"telnyx", "telnyx-webhook"})
    void noSchemeHasWhatMakesCamel414AskForPrefixes(String scheme) {
        for (String folder : List.of("send-dynamic", "poll-dynamic")) {
            assertThat(loader.getResource("META-INF/services/org/apache/camel/" + folder + "/" + scheme))
                    .as("see Guarded on multiValuePrefixes")
                    .isNull();
        }
    }

    private List<byte[]> jarOf(String type) throws IOException {
        URL origin = loader.getResource(type + ".class");
        assertThat(origin).as("the class %s", type).isNotNull();
        return Jar.classes(Path.of(((JarURLConnection) origin.openConnection()).getJarFile().getName()));
    }

    private static void print(String what, Iterable<String> lines) {
        lines.forEach(line -> System.out.println("Camel " + camel() + ", " + what + ": " + line));
    }

    private static String camel() {
        return System.getProperty("symbols.camel");
    }

    private static Set<String> standIns() {
        return Arrays.stream(System.getProperty("symbols.stand-ins", "").split(" ")).collect(Collectors.toSet());
    }
}
