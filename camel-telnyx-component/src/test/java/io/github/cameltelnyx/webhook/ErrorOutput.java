package io.github.cameltelnyx.webhook;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the log says at WARN and above while it is open: the tests' logger prints it to the standard error stream. */
final class ErrorOutput implements AutoCloseable {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    ErrorOutput() {
        System.setErr(new PrintStream(taken, true, StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return taken.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() {
        System.setErr(before);
    }
}
