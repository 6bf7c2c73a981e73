package io.github.cameltelnyx.kamelets;

import java.io.File;
import java.util.List;
import java.util.Map;

import org.apache.camel.util.StringHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules that the catalogue of Apache Camel holds its kamelets to, so that tools show ours in the same way. */
class KameletConventionsTest {

    private static final String ANNOTATION = "camel.apache.org/";
    private static final List<String> NAMES = KameletFile.NAMES;

    @Test
    void noKameletIsLeftOut() {
        assertThat(new File("../camel-telnyx-component/src/main/resources/kamelets").list())
                .containsExactlyInAnyOrderElementsOf(
                        NAMES.stream().map(name -> name + ".kamelet.yaml").toList());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameTypeAndTitleSayTheSame(String name) {
        KameletFile kamelet = KameletFile.of(name);
        String type = kamelet.at("metadata", "labels", ANNOTATION + "kamelet.type");

        assertThat(kamelet.<String>at("apiVersion")).isEqualTo("camel.apache.org/v1");
        assertThat(kamelet.<String>at("kind")).isEqualTo("Kamelet");
        assertThat(kamelet.<String>at("metadata", "name")).isEqualTo(name).endsWith("-" + type);
        assertThat(kamelet.<String>at("spec", "definition", "title")).endsWith(" " + StringHelper.capitalize(type));
        assertThat(kamelet.<String>at("spec", "definition", "description")).isNotBlank();
        assertThat(kamelet.<String>at("spec", "definition", "type")).isEqualTo("object");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyAnnotationIsThere(String name) {
        Map<String, String> annotations = KameletFile.of(name).at("metadata", "annotations");

        assertThat(annotations).containsOnlyKeys(List.of("kamelet.support.level", "catalog.version", "kamelet.icon", "provider",
                "kamelet.group", "kamelet.namespace").stream().map(ANNOTATION::concat).toList());
        assertThat(annotations.get(ANNOTATION + "kamelet.icon")).startsWith("data:image/svg+xml;base64,");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyPropertyIsDescribedAndUsed(String name) {
        KameletFile kamelet = KameletFile.of(name);

        assertThat(kamelet.properties()).allSatisfy((property, schema) -> assertThat(schema)
                .as(property)
                .containsKeys("title", "description", "type"));
        assertThat(kamelet.usedProperties()).isEqualTo(kamelet.properties().keySet());
        assertThat(kamelet.properties()).containsKeys(
                kamelet.<List<String>>at("spec", "definition", "required").toArray(String[]::new));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void keysAreCredentialsAndTheSecretOneIsAPassword(String name) {
        KameletFile.of(name).properties().forEach((property, schema) -> {
            if (property.endsWith("Key") && !property.startsWith("finish")) {
                assertThat(schema.get("x-descriptors")).as(property).isEqualTo(List.of("urn:camel:group:credentials"));
                assertThat(schema.get("format")).as(property).isEqualTo(property.equals("apiKey") ? "password" : null);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void itNeedsTheJarOfItsOwnVersion(String name) {
        KameletFile kamelet = KameletFile.of(name);
        String version = kamelet.at("metadata", "annotations", ANNOTATION + "catalog.version");

        assertThat(version).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(kamelet.<List<String>>at("spec", "dependencies"))
                .contains("camel:kamelet", "mvn:io.github.camel-telnyx:camel-telnyx-component:" + version)
                .allMatch(dependency -> dependency.startsWith("camel:") || dependency.startsWith("mvn:"));
    }
}
