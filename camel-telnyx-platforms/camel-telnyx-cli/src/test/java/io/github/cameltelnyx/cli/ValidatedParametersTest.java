package io.github.cameltelnyx.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(300)
class ValidatedParametersTest {

    private static final String JAVA = "io/github/cameltelnyx/examples/MenuRoutes.java";
    private static final String XML = """
            <routes xmlns="http://camel.apache.org/schema/spring">
              <route>
                <from uri="telnyx-webhook:voice?events=call.answered"/>
                <to uri="telnyx:calls/speak?voice=female&amp;payload=Hello"/>
              </route>
            </routes>
            """;

    @TempDir
    Path folder;

    private ValidatedProject project;
    private String java;

    @BeforeEach
    void createProject() throws Exception {
        project = new ValidatedProject(folder);
        java = Files.readString(Path.of("../../camel-telnyx-examples/texml-menu/src/main/java/" + JAVA));
    }

    @Test
    void routesWhoseParametersAreRightPass() throws Exception {
        ValidatedProject.Report report = project.write("src/main/java/" + JAVA, java)
                .write("src/main/resources/routes.xml", XML)
                .validate();

        assertThat(report.output()).containsPattern(
                "Endpoint validation success: \\([1-9]\\d* = passed, 0 = invalid, 0 = incapable, 0 = unknown components");
        assertThat(report.status()).isZero();
    }

    @Test
    void misspeltParametersInJavaAndXmlFailTheBuildAndAreNamedWithTheRightOnes() throws Exception {
        ValidatedProject.Report report = project
                .write("src/main/java/" + JAVA, java.replace("recordingTranscriptionSid=", "recordingTranscriptSid="))
                .write("src/main/resources/routes.xml", XML.replace("voice=", "voise="))
                .validate();

        assertThat(report.output()).contains("recordingTranscriptSid", "Did you mean: [recordingTranscriptionSid")
                .contains("voise", "Did you mean: [voice");
        assertThat(report.status()).isNotZero();
    }
}
