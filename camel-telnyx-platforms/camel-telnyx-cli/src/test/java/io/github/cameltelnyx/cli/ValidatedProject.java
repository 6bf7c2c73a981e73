package io.github.cameltelnyx.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Maven project of a user, whose routes camel-report validates by the component's metadata. Maven is the one that runs this
 * build; what it takes from the build's repositories it keeps in a folder of the test.
 */
final class ValidatedProject {

    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private final Path folder;

    ValidatedProject(Path folder) throws IOException {
        this.folder = folder;
        write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>menu</artifactId>
                  <version>1</version>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.camel</groupId>
                        <artifactId>camel-report-maven-plugin</artifactId>
                        <version>%s</version>
                        <configuration>
                          <failOnError>true</failOnError>
                        </configuration>
                        <dependencies>
                          <dependency>
                            <groupId>io.github.camel-telnyx</groupId>
                            <artifactId>camel-telnyx-component</artifactId>
                            <version>%s</version>
                          </dependency>
                        </dependencies>
                      </plugin>
                    </plugins>
                  </build>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>built</id>
                      <url>%s</url>
                    </pluginRepository>
                  </pluginRepositories>
                </project>
                """.formatted(System.getProperty("camel-tools.version"), System.getProperty("telnyx.version"),
                BUILD.resolve("repository").toUri()));
    }

    ValidatedProject write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** What {@code mvn camel-report:validate} tells. */
    Report validate() throws Exception {
        Process maven = new ProcessBuilder(List.of(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode", "--offline", "-Daether.offline.protocols=file",
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Dmaven.repo.local.tail=" + System.getProperty("maven.repository"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true", "camel-report:validate"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Report(maven.waitFor(), output);
    }

    record Report(int status, String output) {
    }
}
