package io.github.cameltelnyx.karaf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A Karaf unpacked from its distribution, on ports of its own, driven by its own scripts. Closing it stops it. */
final class Karaf implements AutoCloseable {

    private static final String USER = "karaf";

    private final Path home;
    private final int shellPort = freePort();
    private Process process;

    /** Unpacks one into a folder, in the place of what is there. */
    Karaf(Path archive, Path folder) throws IOException, InterruptedException {
        execute(Path.of("."), "", "rm", "-rf", folder.toString());
        Files.createDirectories(folder);
        execute(folder, "", "tar", "xzf", archive.toString());
        try (Stream<Path> unpacked = Files.list(folder)) {
            home = unpacked.findFirst().orElseThrow().toAbsolutePath();
        }
        configure("org.apache.karaf.shell", Map.of("sshHost", "127.0.0.1", "sshPort", "" + shellPort));
        configure("org.apache.karaf.management", Map.of("rmiRegistryPort", "" + freePort(), "rmiServerPort", "" + freePort()));
        configure("org.ops4j.pax.url.mvn", Map.of("org.ops4j.pax.url.mvn.localRepository", MavenRepository.LOCAL.toString(),
                "org.ops4j.pax.url.mvn.repositories", MavenRepository.CENTRAL + "@id=central"));
        Files.writeString(home.resolve("etc/users.properties"),
                USER + " = " + USER + ",_g_:admingroup\n_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Sets values in {@code etc/NAME.cfg}. */
    void configure(String name, Map<String, String> values) throws IOException {
        Path file = home.resolve("etc/" + name + ".cfg");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        properties.putAll(values);
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    /** Puts a file of this build, which no repository has yet, into Karaf's own repository. */
    void provide(Path file, String artifact, String version, String ending) throws IOException {
        Path place = home.resolve("system/io/github/camel-telnyx").resolve(artifact).resolve(version);
        Files.createDirectories(place);
        Files.copy(file, place.resolve(artifact + "-" + version + ending));
    }

    /** Puts a file into the folder that Karaf watches. */
    void deploy(Path file) throws IOException {
        Files.copy(file, home.resolve("deploy").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    void start() throws IOException {
        process = builder(home, "bin/karaf", "daemon").redirectOutput(home.resolve("data/console.log").toFile()).start();
        process.getOutputStream().close();
    }

    /**
     * Types a command into Karaf's shell, as soon as that answers, and wants it to succeed.
     *
     * @return what it prints
     */
    String run(String command) throws IOException, InterruptedException {
        String printed = execute(home, command, "bin/client", "-b", "-a", "" + shellPort, "-u", USER, "-p", USER, "-r", "120",
                "-d",
                "1");
        assertThat(printed).as(command).doesNotContain("Error executing command", "Command not found");
        return printed;
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static String execute(Path folder, String input, String... command) throws IOException, InterruptedException {
        Process process = builder(folder, command).start();
        try (Writer in = process.outputWriter()) {
            in.write(input);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", List.of(command), printed).isZero();
        return printed;
    }

    private static ProcessBuilder builder(Path folder, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("KARAF_"));
        return builder;
    }
}
