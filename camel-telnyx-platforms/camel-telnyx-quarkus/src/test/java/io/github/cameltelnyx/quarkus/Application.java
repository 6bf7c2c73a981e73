package io.github.cameltelnyx.quarkus;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built application as a process of its own, on a free port. */
final class Application implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final List<String> printed = new ArrayList<>();

    private Application(Process process) {
        this.process = process;
        new Thread(this::read).start();
    }

    static Application start(Map<String, String> properties) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dquarkus.http.host=localhost");
        command.add("-Dquarkus.http.port=0");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(System.getProperty("quarkus.application"));
        return new Application(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until the server is up. What the application printed tells why it is not. */
    int port() throws Exception {
        return port.get(120, TimeUnit.SECONDS);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                printed.add(line);
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    port.complete(Integer.valueOf(listening.group(1)));
                }
            }
            port.completeExceptionally(new IllegalStateException(String.join("\n", printed)));
        } catch (IOException e) {
            // As when it was stopped.
            port.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
