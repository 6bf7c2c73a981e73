package io.github.cameltelnyx.tooling.reference;

import java.util.Collections;
import java.util.List;

/** A page under way. */
final class Markdown {

    /** How each generated page begins; the writer removes pages that begin so and are no longer written. */
    static final String MARK = "<!-- Written by the build from ";

    private final StringBuilder text = new StringBuilder();

    Markdown(String title, String source) {
        text.append(MARK).append(source).append(": change that, not this page. -->\n# ").append(title).append('\n');
    }

    Markdown heading(String title) {
        text.append("\n## ").append(title).append('\n');
        return this;
    }

    Markdown paragraph(String words) {
        text.append('\n').append(words).append('\n');
        return this;
    }

    Markdown table(List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            text.append('\n');
            row(columns);
            row(Collections.nCopies(columns.size(), "---"));
            rows.forEach(this::row);
        }
        return this;
    }

    private void row(List<String> cells) {
        text.append("| ");
        text.append(String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|").replace("\n", " ")).toList()));
        text.append(" |\n");
    }

    static String code(String word) {
        return word.isEmpty() ? "" : "`" + word + "`";
    }

    static String codes(List<String> words) {
        return String.join(", ", words.stream().filter(word -> !word.isEmpty()).map(Markdown::code).toList());
    }

    /** The place of a heading within its page, as GitHub makes it. */
    static String anchor(String heading) {
        return heading.toLowerCase().replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
