package io.github.cameltelnyx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the catalogue has of its own beside Telnyx's document: words, and corrections. */
class OpenApiOverlayTest {

    @Test
    void everyDescriptionIsInOurOwnWords() throws Exception {
        Set<String> theirs = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String words : List.of("description", "summary", "title")) {
            TelnyxDocument.read().findValues(words).forEach(text -> theirs.add(plain(text)));
        }
        for (JsonNode file : WholeCatalogue.files()) {
            List<String> ours = file.findValues("description")
                    .stream()
                    .map(this::plain)
                    .toList();

            assertThat(ours).isNotEmpty().filteredOn(text -> text.contains(" ")).noneMatch(theirs::contains);
        }
    }

    @Test
    void everyCorrectionIsStillNeeded() throws Exception {
        JsonNode document = TelnyxDocument.read();
        JsonNode corrected = DocumentCorrections.apply(document, false);

        assertThat(DocumentCorrections.ALL).allSatisfy(
                correction -> assertThat(corrected.at(correction.pointer())).isNotEqualTo(document.at(correction.pointer())));
    }

    @Test
    void everyEnumIsTheDocuments() throws Exception {
        JsonNode document = DocumentCorrections.apply(TelnyxDocument.read(), false);
        Set<Set<String>> ours = new HashSet<>();
        for (JsonNode file : WholeCatalogue.files()) {
            ours.addAll(words(file));
        }

        assertThat(ours).isNotEmpty().isSubsetOf(words(document));
    }

    private static Set<Set<String>> words(JsonNode tree) {
        Set<Set<String>> words = new HashSet<>();
        for (JsonNode schema : tree.findParents("enum")) {
            if (schema.has("separator")) {
                // Several words in one text: the document has them in its prose, and the corrections as a pattern.
                continue;
            }
            Set<String> some = new HashSet<>();
            schema.path("enum").forEach(word -> some.add(word.asText()));
            some.remove("null");
            words.add(some);
        }
        return words;
    }

    private String plain(JsonNode text) {
        return text.asText().strip().replaceAll("\\.$", "");
    }
}
