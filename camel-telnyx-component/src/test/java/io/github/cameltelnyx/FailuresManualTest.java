package io.github.cameltelnyx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The manual's page of failures has every text that the sources can show, and no other. */
class FailuresManualTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path SOURCES = Path.of("src/main/java/io/github/cameltelnyx");
    /** Two words beside each other, or one between values: a word alone is a name. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,}\\S* \\S*[A-Za-z]| [a-z]{2,} ");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern FIRST_CELLS = Pattern.compile("(?<=\n)\\| `([^`]+ [^`]+)` \\|");
    /**
     * No failures: the beginning of a document, countries, a content type, what an XML parser is told where nobody sees it, what
     * meters are, and a page of the developer console.
     */
    private static final Set<String> NOT_SHOWN = Set.of("Texml.java", "SharedRules.java: at au bg",
            "TexmlSyntax.java: nothing is fetched", "MultipartForm.java: multipart/form-data", "MicrometerMeters.java",
            "TelnyxDevConsole.java");

    private static List<SourceTexts.Text> texts;
    private static String page;

    @BeforeAll
    static void readSourcesAndPage() throws IOException {
        texts = SourceTexts.in(SOURCES);
        page = Files.readString(DOCS.resolve("failures.md"));
    }

    @Test
    void everyTextOfTheSourcesIsOnThePage() throws IOException {
        List<String> manual = Stream.concat(quoted(QUOTED), Files.readString(DOCS.resolve("texml-verbs.md")).lines()).toList();
        assertThat(texts).filteredOn(FailuresManualTest::saysSomething)
                .filteredOn(text -> manual.stream().noneMatch(shown(text)))
                .as("texts that docs/failures.md does not have")
                .isEmpty();
    }

    @Test
    void everyTextOfThePageIsInTheSources() {
        List<String> pieces = texts.stream()
                .flatMap(text -> text.pieces().stream())
                .filter(piece -> piece.length() > 2 && !piece.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        assertThat(quoted(FIRST_CELLS)).isNotEmpty().allSatisfy(text -> {
            String rest = text;
            for (String piece : pieces) {
                rest = rest.replace(piece, "…");
            }
            assertThat(rest).as("what no source says in: " + text).doesNotContainPattern("[A-Za-z]{2}");
        });
    }

    private static boolean saysSomething(SourceTexts.Text text) {
        return text.pieces().stream().anyMatch(piece -> WORDS.matcher(piece).find())
                && NOT_SHOWN.stream().noneMatch(text.toString()::contains);
    }

    /** Its pieces in their order, whatever the line has in place of the values. */
    private static Predicate<String> shown(SourceTexts.Text text) {
        return Pattern.compile(text.pieces().stream().map(String::strip).map(Pattern::quote).collect(Collectors.joining(".*")))
                .asPredicate();
    }

    private static Stream<String> quoted(Pattern pattern) {
        return pattern.matcher(page).results().map(found -> found.group(1));
    }
}
