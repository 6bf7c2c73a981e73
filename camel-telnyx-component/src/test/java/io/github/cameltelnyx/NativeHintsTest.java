package io.github.cameltelnyx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TexmlRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a native image is told to keep, held against what the jar has: an image without it fails only as it runs. */
class NativeHintsTest {

    private static final String HINTS = "/META-INF/native-image/io.github.camel-telnyx/camel-telnyx-component/";
    private static final String SERVICES = "META-INF/services/";

    @Test
    void everyFileThatIsReadAsTheJarRunsIsKept() throws Exception {
        List<Pattern> kept = hints("resource-config.json").at("/resources/includes")
                .findValuesAsText("pattern")
                .stream()
                .map(Pattern::compile)
                .toList();

        assertThat(files().keySet())
                .contains("META-INF/camel-telnyx/operations/calls.json", "META-INF/camel-telnyx/events.json")
                .filteredOn(file -> !isForBuildsAlone(file))
                .allSatisfy(file -> assertThat(kept).as(file).anyMatch(pattern -> pattern.matcher(file).matches()));
    }

    @Test
    void everyClassThatIsLoadedByNameIsKeptWithItsConstructor() throws Exception {
        Set<String> loaded = new TreeSet<>();
        files().forEach((file, text) -> {
            if (file.startsWith(SERVICES) && !file.endsWith(".properties")) {
                text.lines()
                        .filter(line -> line.contains("cameltelnyx"))
                        .forEach(line -> loaded.add(line.replace("class=", "").strip()));
            }
        });

        assertThat(loaded).hasSizeGreaterThan(8).isSubsetOf(namesWith("allPublicConstructors"));
    }

    @ParameterizedTest
    @ValueSource(classes = {TelnyxEvent.class, TexmlRequest.class, TelnyxError.class, TelnyxOperationFailedException.class,
            TelnyxNoAnswerException.class})
    void whatRoutesReadBySimpleIsKeptWithItsMethods(Class<?> type) throws IOException {
        assertThat(namesWith("allPublicMethods")).contains(type.getName());
    }

    @Test
    void everyHintIsOfAClassThatThereIs() throws IOException {
        assertThat(hints("reflect-config.json").findValuesAsText("name")).doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    /** Metadata of the jar, of Maven, for tools that write routes, for the index of classes, and the hints themselves. */
    private static boolean isForBuildsAlone(String file) {
        return file.startsWith("META-INF/maven/") || file.startsWith("META-INF/native-image/")
                || file.startsWith("org/apache/camel/catalog/") || file.equals("META-INF/jandex.idx")
                || file.equals("META-INF/MANIFEST.MF");
    }

    private static Set<String> namesWith(String what) throws IOException {
        Set<String> names = new TreeSet<>();
        hints("reflect-config.json").forEach(hint -> {
            if (hint.path(what).asBoolean()) {
                names.add(hint.get("name").asText());
            }
        });
        return names;
    }

    private static JsonNode hints(String file) throws IOException {
        try (InputStream in = NativeHintsTest.class.getResourceAsStream(HINTS + file)) {
            return new JsonMapper().readTree(in);
        }
    }

    /** The names and texts of all but classes, of the component's folder of classes or of its jar. */
    private static Map<String, String> files() throws IOException, URISyntaxException {
        Path source = Path.of(TelnyxComponent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(source)) {
            return files(source);
        }
        try (FileSystem jar = FileSystems.newFileSystem(source)) {
            return files(jar.getPath("/"));
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (!name.endsWith(".class")) {
                    files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
