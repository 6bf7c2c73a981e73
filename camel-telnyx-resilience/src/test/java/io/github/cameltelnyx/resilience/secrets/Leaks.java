package io.github.cameltelnyx.resilience.secrets;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for marks in what an application shows, and keeps where it found which. Thread-safe. */
final class Leaks {

    private static final int EXCERPT = 160;

    private final List<String> common = Mark.commonSpellings();
    private final Map<String, Mark> words = new HashMap<>();
    private final Map<String, Mark> publicKeys = new HashMap<>();
    private final Map<String, Map<Mark, String>> found = new TreeMap<>();
    private final Set<String> places = new TreeSet<>();

    Leaks() {
        for (Mark mark : Mark.values()) {
            Map<String, Mark> kind = mark.value().contains(Mark.COMMON) ? words : publicKeys;
            mark.spellings().forEach(spelling -> kind.put(spelling, mark));
        }
    }

    /** @param place says where a reader would see the text */
    void look(String place, Object shown) {
        // Of objects whose toString gives null, too.
        String text = "" + shown;
        synchronized (places) {
            places.add(place);
        }
        look(place, text, publicKeys);
        if (common.stream().anyMatch(text::contains)) {
            look(place, text, words);
        }
    }

    private void look(String place, String text, Map<String, Mark> spellings) {
        spellings.forEach((spelling, mark) -> {
            int at = text.indexOf(spelling);
            if (at >= 0) {
                keep(place, mark, text.substring(Math.max(0, at - EXCERPT), Math.min(text.length(), at + EXCERPT)));
            }
        });
    }

    private synchronized void keep(String place, Mark mark, String excerpt) {
        found.computeIfAbsent(place, key -> new EnumMap<>(Mark.class)).putIfAbsent(mark, excerpt);
    }

    /** Where any of these was seen. */
    synchronized Set<String> placesOf(Set<Mark> marks) {
        Set<String> seen = new TreeSet<>();
        found.forEach((place, excerpts) -> {
            if (excerpts.keySet().stream().anyMatch(marks::contains)) {
                seen.add(place);
            }
        });
        return seen;
    }

    /** All places that were looked at. */
    Set<String> places() {
        synchronized (places) {
            return Set.copyOf(places);
        }
    }

    /** For who has to find out why. */
    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        found.forEach((place, excerpts) -> excerpts.forEach((mark,
                excerpt) -> text.append(place).append("  ").append(mark).append("  … ").append(excerpt).append(" …\n")));
        return text.toString();
    }
}
