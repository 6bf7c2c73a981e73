package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One page of a list that is asked for by its number, with what {@code meta} says of it. */
final class NumberedPage {

    /** How many entries a page has where nobody says, and the most that it can have. */
    static final int SIZE = 20;
    static final int MOST = 250;

    private final List<Map<String, Object>> all;
    private final int number;
    private final int size;

    private NumberedPage(List<Map<String, Object>> all, int number, int size) {
        this.all = all;
        this.number = number;
        this.size = size;
    }

    static Map<String, Object> of(CheckedCommand command, List<Map<String, Object>> all) {
        return of(command, all, SIZE);
    }

    static Map<String, Object> of(CheckedCommand command, List<Map<String, Object>> all, int otherwise) {
        NumberedPage page = asked(command, all, otherwise);
        return Map.of("data", page.entries(), "meta", Map.of("page_number", page.number, "page_size", page.size,
                "total_results", all.size(), "total_pages", page.last()));
    }

    /** As {@link #of}, where Telnyx's document has the paths of the pages beside this one in place of their numbers. */
    static Map<String, Object> withPaths(CheckedCommand command, List<Map<String, Object>> all) {
        NumberedPage page = asked(command, all, SIZE);
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("cursors", Map.of());
        if (page.number < page.last()) {
            meta.put("next", page.path(command, page.number + 1));
        }
        if (page.number > 1) {
            meta.put("previous", page.path(command, page.number - 1));
        }
        return Map.of("data", page.entries(), "meta", meta);
    }

    private static NumberedPage asked(CheckedCommand command, List<Map<String, Object>> all, int otherwise) {
        int size = number(command, "page[size]", number(command, "page[limit]", otherwise));
        return new NumberedPage(all, Math.max(number(command, "page[number]", 1), 1), Math.min(Math.max(size, 1), MOST));
    }

    private List<Map<String, Object>> entries() {
        int start = (int) Math.min((number - 1L) * size, all.size());
        return all.subList(start, Math.min(start + size, all.size()));
    }

    private int last() {
        return (all.size() + size - 1) / size;
    }

    private String path(CheckedCommand command, int other) {
        Map<String, Object> query = new LinkedHashMap<>(command.query());
        query.put("page[number]", other);
        query.put("page[size]", size);
        return command.uri() + "?" + FormText.write(query);
    }

    private static int number(CheckedCommand command, String name, int otherwise) {
        String text = String.valueOf(command.query().get(name));
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
