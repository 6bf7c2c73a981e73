package io.github.cameltelnyx.resilience.soak;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that runs {@link SoakApplication}, with the class path of this one. */
final class ApplicationProcess implements AutoCloseable {

    private static final String MARK = "soak: ";
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final PrintStream commands;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** Returns when the routes run. */
    ApplicationProcess(Map<String, String> properties, File log) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", "-Xmx256m", "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dlogback.configurationFile=soak-logback.xml", "-cp",
                        System.getProperty("java.class.path")));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(SoakApplication.class.getName());
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
        commands = new PrintStream(process.getOutputStream(), true);
        Thread reader = new Thread(this::read, "soak-application-output");
        reader.setDaemon(true);
        reader.start();
        answer("the start");
    }

    /** What it answered to the command. */
    String tell(String command) {
        commands.println(command);
        return answer(command);
    }

    /** As {@code kill -9} does it: nothing of the process runs any more. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String answer(String command) {
        try {
            String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null || answer.isEmpty()) {
                throw new AssertionError("The application " + (answer == null ? "hangs" : "ended") + " at: " + command);
            }
            return answer;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    answers.add(line.substring(MARK.length()));
                }
            }
        } catch (IOException e) {
            // It was killed while it spoke.
        }
        answers.add("");
    }

    @Override
    public void close() {
        kill();
    }
}
