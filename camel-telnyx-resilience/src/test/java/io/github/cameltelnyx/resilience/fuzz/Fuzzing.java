package io.github.cameltelnyx.resilience.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fuzzes for real, target after target, each in a process of its own (CONTRIBUTING.md). Inputs that reach something new are kept in
 * the directory {@code target/fuzz} of the module; what breaks a target is written there too, and fails the run.
 */
public final class Fuzzing {

    private static final List<String> TARGETS = List.of("webhook.SignatureVerifierFuzzTest", "event.FormTextFuzzTest",
            "event.TelnyxEventParserFuzzTest", "texml.TexmlFuzzTest", "texml.TexmlDocumentFuzzTest", "NextPageFuzzTest",
            "EndpointUriFuzzTest", "resilience.fuzz.RequestPathFuzzTest");
    /** Readers of JSON and XML and of URIs guide too, not our classes alone. */
    private static final String GUIDES = "io.github.cameltelnyx.**:com.fasterxml.jackson.core.**:org.apache.camel.util.**";
    private static final int LONGEST_INPUT = 600;

    private Fuzzing() {
    }

    /** @param arguments how many seconds for each target, and optionally which ones */
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        List<String> chosen = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : TARGETS;
        List<String> broken = new ArrayList<>();
        for (String target : chosen) {
            System.out.println("== " + target);
            if (fuzz(target, seconds) != 0) {
                broken.add(target);
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Broken: " + broken + ". The inputs are in target/fuzz.");
        }
    }

    private static int fuzz(String target, int seconds) throws IOException, InterruptedException {
        Path kept = Files.createDirectories(Path.of("target", "fuzz", target).toAbsolutePath());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=io.github.cameltelnyx." + target, "--instrumentation_includes=" + GUIDES,
                "--reproducer_path=" + kept.getParent(), "-artifact_prefix=" + kept.getParent() + "/", "-len_control=0",
                "-max_len=" + LONGEST_INPUT, "-max_total_time=" + seconds, "-use_value_profile=1", kept.toString()));
        Path seeds = seeds(target);
        if (Files.isDirectory(seeds)) {
            command.add(seeds.toString());
        }
        return new ProcessBuilder(command).directory(kept.toFile()).inheritIO().start().waitFor();
    }

    /** Where the tests find what they run again in each build. */
    private static Path seeds(String target) throws IOException {
        Path inputs = Path.of("src/test/resources/io/github/cameltelnyx", target.replace('.', '/') + "Inputs").toAbsolutePath();
        if (!Files.isDirectory(inputs)) {
            return inputs;
        }
        try (var directories = Files.list(inputs)) {
            return directories.filter(Files::isDirectory).findFirst().orElse(inputs);
        }
    }
}
