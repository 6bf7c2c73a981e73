package io.github.cameltelnyx.benchmarks;

import java.util.List;
import java.util.function.Supplier;

/**
 * Things that are measured together, in one run, so that their ratios hold.
 *
 * @param name      how it is asked for, and its region of docs/performance.md
 * @param reference the subject that the ratios are to
 * @param columns   what its table shows
 * @param run       measures
 */
record Suite(String name, String reference, List<Column> columns, Supplier<List<Measurement>> run) {
}
