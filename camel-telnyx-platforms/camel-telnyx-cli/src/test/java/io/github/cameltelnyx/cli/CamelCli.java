package io.github.cameltelnyx.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.simulator.TelnyxSimulator;

/**
 * The Camel CLI in a Java of its own, with nothing of this project on its class path: it takes the component from a Maven
 * repository that the build has made, as a user's does from Maven Central. What it downloads and remembers stays in a folder
 * of the test.
 */
final class CamelCli implements AutoCloseable {

    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final String COMPONENT = "io.github.camel-telnyx:camel-telnyx-component:"
            + System.getProperty("telnyx.version");

    private static final String STARTED = ") started in ";

    private final Process process;
    private final StringBuffer log = new StringBuffer();
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private final Thread reader = new Thread(this::read, "output of the CLI");

    private CamelCli(Process process) {
        this.process = process;
        reader.start();
    }

    /** Runs files of routes until it is closed; returns when they have started. */
    static CamelCli run(Path folder, TelnyxSimulator simulator, int port, String... arguments) throws Exception {
        Path properties = Files.writeString(folder.resolve("application.properties"), """
                camel.component.telnyx.base-url = %s
                camel.component.telnyx.api-key = %s
                camel.component.telnyx-webhook.public-key = %s
                """.formatted(simulator.baseUrl(), simulator.apiKey(), simulator.publicKey()));
        List<String> command = new ArrayList<>(java(folder));
        command.addAll(List.of("run", properties.toString(), "--dep=" + COMPONENT, "--port=" + port, "--logging-color=false",
                "--maven-settings=" + settings(folder), "--maven-apache-snapshot-enabled=false",
                "--repos=" + BUILD.resolve("repository").toUri(),
                "--kamelets-version=" + System.getProperty("camel-tools.version")));
        command.addAll(List.of(arguments));
        CamelCli cli = new CamelCli(
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
        cli.started.get(3, TimeUnit.MINUTES);
        return cli;
    }

    /** Everything that it has printed. */
    String log() {
        return log.toString();
    }

    @Override
    public void close() throws InterruptedException {
        // Of the process itself it would close the output.
        process.toHandle().destroy();
        reader.join();
    }

    private void read() {
        process.inputReader().lines().forEach(line -> {
            log.append(line).append('\n');
            if (line.contains(STARTED)) {
                started.complete(null);
            }
        });
        started.completeExceptionally(new AssertionError("The CLI did not start the routes:\n" + log));
    }

    private static List<String> java(Path folder) throws IOException {
        String jars = Files.readString(BUILD.resolve("cli-classpath"));
        String classPath = String.join(File.pathSeparator, BUILD.resolve("test-classes").toString(), jars.strip());
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.home=" + folder, "-cp",
                classPath, CamelCliMain.class.getName());
    }

    /** Maven Central is what the build has taken from there already. */
    private static Path settings(Path folder) throws IOException {
        return Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror>
                      <id>built</id>
                      <mirrorOf>central</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(folder.resolve("repository"), Path.of(System.getProperty("maven.repository")).toUri()));
    }
}
