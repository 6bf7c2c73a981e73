package io.github.cameltelnyx.resilience.supply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;

/** What Maven Central asks of the POM of each module that is published, and that no other is. */
class PublishedModulesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedModuleSaysWhatItIs(Path module) throws Exception {
        Element pom = pom(module);

        assertThat(text(pom, "name")).isNotBlank();
        assertThat(text(pom, "description")).isNotBlank();
    }

    @Test
    void theParentSaysForAllWhoseTheyAreAndWhereTheyComeFrom() throws Exception {
        Element pom = pom(ROOT);

        assertThat(text(pom, "url")).startsWith("https://");
        for (String part : List.of("licenses", "developers", "scm")) {
            assertThat(child(pom, part)).as(part).isNotNull();
        }
    }

    @Test
    void onlyWhatOthersDependOnIsPublished() throws Exception {
        assertThat(published()).extracting(module -> ROOT.relativize(module).toString())
                .containsExactlyInAnyOrder("",
                        "camel-telnyx-component", "camel-telnyx-endpointdsl", "camel-telnyx-simulator",
                        "camel-telnyx-platforms",
                        "camel-telnyx-platforms/camel-telnyx-karaf", "camel-telnyx-platforms/camel-telnyx-spring-boot-starter");
    }

    static List<Path> published() throws Exception {
        List<Path> modules = new ArrayList<>();
        collect(ROOT, modules);
        return modules;
    }

    /** What a module says of itself counts for those below it. */
    private static void collect(Path module, List<Path> published) throws Exception {
        Element pom = pom(module);
        Element properties = child(pom, "properties");
        if (properties != null && "true".equals(text(properties, "maven.deploy.skip"))) {
            return;
        }
        published.add(module);
        Element modules = child(pom, "modules");
        if (modules != null) {
            for (Element below : children(modules)) {
                collect(module.resolve(below.getTextContent().strip()), published);
            }
        }
    }

    private static Element pom(Path module) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(module.resolve("pom.xml").toFile())
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).findFirst().orElse(null);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
