package io.github.cameltelnyx.benchmarks;

import java.util.List;
import java.util.Locale;

/** Bars for a suite's subjects, as SVG that reads on light and on dark paper. */
final class Chart {

    private static final int LABELS = 250;
    private static final int BARS = 420;
    private static final int FIGURES = 90;
    private static final int ROW = 30;

    private Chart() {
    }

    static String of(String title, List<Measurement> measurements, Column column) {
        double longest = measurements.stream().mapToDouble(column::figure).max().orElse(1);
        int height = ROW * (measurements.size() + 1) + 10;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\""
                        + " fill=\"#808080\">%n  <text x=\"0\" y=\"18\" font-weight=\"bold\">%s</text>%n",
                LABELS + BARS + FIGURES, height, title));
        int y = ROW;
        for (Measurement measurement : measurements) {
            double length = Math.max(1, BARS * column.figure(measurement) / longest);
            boolean ours = measurement.subject().startsWith("telnyx");
            svg.append(String.format(Locale.ROOT,
                    "  <text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"20\" fill=\"%s\"/>"
                            + "<text x=\"%.0f\" y=\"%d\">%s</text>%n",
                    y + 16, measurement.subject(), LABELS, y + 2, length, ours ? "#00a37a" : "#a0a0a0", LABELS + length + 6,
                    y + 16,
                    column.of(measurement)));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }
}
