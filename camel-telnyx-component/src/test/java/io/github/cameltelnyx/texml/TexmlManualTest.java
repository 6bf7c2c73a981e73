package io.github.cameltelnyx.texml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** The manual says what the code does, and its samples run. */
class TexmlManualTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theManualHasEveryElementWithEveryAttributeAndWhatItMayHold() throws IOException {
        String page = Files.readString(DOCS.resolve("texml-verbs.md"));
        TexmlVocabulary.types().forEach((name, type) -> {
            List<String> rows = matches("### " + name + "\n(.*?)(?=\n##|\\z)", page).get(0)
                    .lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.substring(0, line.indexOf('|', line.indexOf("` | ") + 4)))
                    .toList();
            assertThat(rows).as(name)
                    .containsExactlyInAnyOrderElementsOf(type.rules()
                            .entrySet()
                            .stream()
                            .map(rule -> "| `" + rule.getKey() + "` | " + rule.getValue().allowed() + " ")
                            .toList());
        });
        assertThat(matches("\n### (\\w+)", page)).containsExactlyInAnyOrderElementsOf(TexmlVocabulary.types().keySet());
    }

    @Test
    void theDocumentsOfTheGuideAreDocuments() throws IOException {
        assertThat(samples("xml")).filteredOn(sample -> !sample.startsWith("<route"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(TexmlDocument.of(sample)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "xml"})
    void theRouteOfTheGuideSpeaksWhatACallerSaysAndRunsNoneOfIt(String language) throws Exception {
        String said = "</Say><Dial>+19005550100</Dial> ${body} \", x) {{#secret}}key{{/secret}} & 'so'";
        try (CamelContext camel = new DefaultCamelContext()) {
            String route = samples(language).get(0).replace("telnyx-webhook:echo", "direct:echo");
            PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromString("echo." + language, route));
            camel.start();
            Object body = camel.createProducerTemplate().requestBody("direct:echo", Map.of("SpeechResult", said));
            byte[] document = TexmlDocument.of(body);
            Element root = ParsedXml.root(document);
            assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(2);
            assertThat(root.getElementsByTagName("Say").item(0).getTextContent()).isEqualTo("You said " + said + ".");
            assertThat(new String(document, StandardCharsets.UTF_8)).doesNotContain("{{");
        }
    }

    private static List<String> samples(String language) throws IOException {
        return matches("```" + language + "\n(.*?)```", Files.readString(DOCS.resolve("texml-documents.md")));
    }

    private static List<String> matches(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
