package io.github.cameltelnyx.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A suite's measurements as a table of Markdown. The first column is also given as a ratio to the reference. */
final class Table {

    private Table() {
    }

    static String of(Suite suite, List<Measurement> measurements) {
        Measurement reference = measurements.stream()
                .filter(measurement -> measurement.subject().equals(suite.reference()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(suite.name() + " did not measure " + suite.reference()));
        List<String> titles = new ArrayList<>(List.of(""));
        suite.columns().forEach(column -> titles.add(column.title()));
        titles.add(2, "of " + suite.reference());
        StringBuilder table = new StringBuilder(row(titles)).append("|---")
                .append("|---:".repeat(titles.size() - 1))
                .append("|\n");
        for (Measurement measurement : measurements) {
            List<String> cells = new ArrayList<>(List.of(measurement.subject()));
            suite.columns().forEach(column -> cells.add(column.of(measurement)));
            cells.add(2, suite.columns().get(0).ratio(measurement, reference));
            table.append(row(cells));
        }
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
