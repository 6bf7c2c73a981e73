package io.github.cameltelnyx.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes what was measured into the regions of docs/performance.md that are named after the suites, and charts beside it. */
final class Report {

    private final Path page;
    private final Path charts;

    Report(Path docs) {
        this.page = docs.resolve("performance.md");
        this.charts = docs.resolve("performance");
    }

    void write(Suite suite, List<Measurement> measurements) throws IOException {
        String chart = suite.name() + ".svg";
        Files.createDirectories(charts);
        Column first = suite.columns().get(0);
        Files.writeString(charts.resolve(chart), Chart.of(suite.name() + ", " + first.title(), measurements, first));
        replace(suite.name(), Table.of(suite, measurements) + "\n![" + suite.name() + "](performance/" + chart + ")\n\n"
                + conditions() + "\n");
    }

    private void replace(String region, String text) throws IOException {
        String begin = "<!-- " + region + " -->\n";
        String end = "<!-- end of " + region + " -->";
        String whole = Files.readString(page);
        int from = whole.indexOf(begin);
        int to = whole.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(page + " has no region " + region);
        }
        Files.writeString(page, whole.substring(0, from + begin.length()) + "\n" + text + "\n" + whole.substring(to));
    }

    private static String conditions() throws IOException {
        return String.format(Locale.ROOT, "Measured on %s: %d cores of %s, Java %s, Camel %s.", LocalDate.now(),
                Runtime.getRuntime().availableProcessors(), processor(), System.getProperty("java.version"),
                org.apache.camel.impl.DefaultCamelContext.class.getPackage().getImplementationVersion());
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.notExists(info)
                ? System.getProperty("os.arch")
                : Files.readAllLines(info)
                        .stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
    }
}
