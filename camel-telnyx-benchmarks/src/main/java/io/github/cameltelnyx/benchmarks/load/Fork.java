package io.github.cameltelnyx.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A Java process of its own, so that what one subject compiles, allocates and burns is not another's. It is asked by a line
 * and answers by a line of JSON. It ends with its input, and so with the process that started it.
 */
public final class Fork implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final Process process;
    private final PrintWriter to;
    private final BufferedReader from;

    private Fork(String name, Process process) {
        this.name = name;
        this.process = process;
        this.to = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param arguments of the program {@code main}, which serves its input by {@link #serve} */
    public static Fork of(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new Fork(String.join(" ", arguments),
                    new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks, and waits for the answer. */
    public <T> T ask(String question, Class<T> answer) {
        to.println(question);
        return read(answer);
    }

    /** The next line that the process prints. */
    public <T> T read(Class<T> answer) {
        try {
            String line = from.readLine();
            if (line == null) {
                throw new IllegalStateException(name + " ended without an answer");
            }
            return JSON.readValue(line, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** What the forked process says to a question; null for one that it does not know. */
    @FunctionalInterface
    public interface Answers {

        Object answer(String question) throws Exception;
    }

    /** The forked side: prints {@code greeting}, then answers until its input ends. */
    public static void serve(Object greeting, Answers answers) throws Exception {
        System.out.println(JSON.writeValueAsString(greeting));
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            System.out.println(JSON.writeValueAsString(answers.answer(question)));
        }
        System.exit(0);
    }
}
