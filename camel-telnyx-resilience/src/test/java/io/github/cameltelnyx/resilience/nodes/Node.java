package io.github.cameltelnyx.resilience.nodes;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import static org.awaitility.Awaitility.await;

/**
 * A program of this package in a JVM of its own, with the class path of the test. It can be killed at any moment. Its error output is
 * kept beside the test reports. Thread-safe.
 */
final class Node implements AutoCloseable {

    private final Process process;
    private final List<String> printed = new CopyOnWriteArrayList<>();

    private Node(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** @param settings system properties of the program */
    static Node start(Class<?> program, String name, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=nodes/logback.xml"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Dnode.name=" + name));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add(program.getName());
        return new Node(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log(name))).start());
    }

    private static File log(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "nodes")).resolve(name + ".log").toFile();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(printed::add);
        } catch (IOException | RuntimeException e) {
            // As when it was killed.
        }
    }

    /** Where a recipe's path is on this node. Waits until the node is up. */
    URI path(Recipe recipe) {
        return URI.create("http://127.0.0.1:" + awaitLine("LISTENING " + recipe + " ") + "/voice");
    }

    /** Waits for the line that begins so. @return its rest */
    String awaitLine(String beginning) {
        return await("a line that begins with " + beginning).atMost(120, TimeUnit.SECONDS)
                .until(() -> rest(beginning), rest -> rest != null);
    }

    private String rest(String beginning) {
        if (!process.isAlive() && printed.stream().noneMatch(line -> line.startsWith(beginning))) {
            throw new IllegalStateException("The node has ended with " + process.exitValue() + " after " + printed);
        }
        return printed.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElse(null);
    }

    /** As kill -9 does: nothing in it gets to run any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Stops it where it stands, without an end: connections stay, nobody answers. */
    void freeze() throws Exception {
        signal("STOP");
    }

    void thaw() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("kill -" + name + " ended with " + status);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
