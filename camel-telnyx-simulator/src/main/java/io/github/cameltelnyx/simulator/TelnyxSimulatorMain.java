package io.github.cameltelnyx.simulator;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The simulator as a program. It runs until it is interrupted. */
public final class TelnyxSimulatorMain {

    static final String HELP = """
            A stand-in for Telnyx on this machine.

              --port N              the port to listen on; by default a free one
              --webhook-url URL     where to send events; by default nowhere, they are only printed
              --call FROM,TO        someone calls the application right away, as in --call +15550100,+15550199
              --texml-url URL       where the TeXML application fetches its first document
              --texml-call FROM,TO  someone calls the TeXML application right away
              --texml-keys KEYS     what that caller presses when the call listens, as in 1 or 12#
              --pace N              how many times faster than real the time of calls passes; by default 1
              --help                this text
            """;

    private TelnyxSimulatorMain() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        int code = run(arguments, System.out, System.err);
        if (code >= 0) {
            System.exit(code);
        }
        new CountDownLatch(1).await();
    }

    /** @return the exit code of a program that is done, or -1 where the simulator now runs */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return start(arguments, out, err).isPresent() ? -1 : CommandLine.asksForHelp(arguments) ? 0 : 2;
    }

    /** @return the simulator, or empty where help was asked for or the arguments are wrong, which has been told */
    static Optional<TelnyxSimulator> start(String[] arguments, PrintStream out, PrintStream err) {
        if (CommandLine.asksForHelp(arguments)) {
            out.print(HELP);
            return Optional.empty();
        }
        try {
            CommandLine line = CommandLine.parse(arguments);
            TelnyxSimulator simulator = TelnyxSimulator.builder()
                    .port(line.port())
                    .webhookUrl(line.webhookUrl())
                    .texmlUrl(line.texmlUrl())
                    .pace(line.pace())
                    .start();
            announce(simulator, out);
            simulator.transcript().listen(new TranscriptPrinter(out));
            if (line.call() != null) {
                simulator.inboundCall(line.call().from(), line.call().to());
            }
            if (line.texmlCall() != null) {
                SimulatedTexmlCall call = simulator.inboundTexmlCall(line.texmlCall().from(), line.texmlCall().to());
                if (!line.texmlKeys().isEmpty()) {
                    call.press(line.texmlKeys());
                }
            }
            return Optional.of(simulator);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            err.println("--help lists what there is.");
            return Optional.empty();
        }
    }

    /** The keys are this run's own and open nothing but this simulator. */
    private static void announce(TelnyxSimulator simulator, PrintStream out) {
        out.println("The simulator runs. Set for the application:");
        out.println("  baseUrl    " + simulator.baseUrl());
        out.println("  apiKey     " + simulator.apiKey());
        out.println("  publicKey  " + simulator.publicKey());
        out.println();
    }
}
