package io.github.cameltelnyx.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the sections of a page show in routes. */
final class Recipes {

    private static final Set<String> LANGUAGES = Set.of("java", "xml", "yaml");
    private static final Pattern EXCEPTION = Pattern.compile("Only in (Java|XML|YAML): .+");

    /** The first lines of sections, and whether the section says that there is one form only. */
    private final TreeMap<Long, Boolean> sections = new TreeMap<>();

    private Recipes(Path page) throws IOException {
        boolean code = false;
        long number = 0;
        for (String line : Files.readAllLines(page)) {
            number++;
            code ^= line.startsWith("```");
            if (!code && line.startsWith("#")) {
                sections.put(number, false);
            } else if (EXCEPTION.matcher(line).matches()) {
                sections.put(sections.lastKey(), true);
            }
        }
    }

    /**
     * The sections, by their lines, that do not show as many blocks of routes in each of Java, XML and YAML. A line "Only in
     * Java: why" excuses its section, under the page's title the whole page.
     */
    static List<String> incompleteOnesOf(Path page) throws IOException {
        Recipes recipes = new Recipes(page);
        Map<Long, Map<String, Long>> shown = Sample.of(page)
                .stream()
                .filter(Sample::isRoutes)
                .filter(sample -> !recipes.excused(sample))
                .collect(Collectors.groupingBy(sample -> recipes.sections.floorKey(sample.line()), TreeMap::new,
                        Collectors.groupingBy(Sample::language, TreeMap::new, Collectors.counting())));
        return shown.entrySet()
                .stream()
                .filter(section -> !section.getValue().keySet().equals(LANGUAGES)
                        || Set.copyOf(section.getValue().values()).size() > 1)
                .map(section -> "line " + section.getKey() + " has " + section.getValue())
                .toList();
    }

    private boolean excused(Sample sample) {
        return sections.firstEntry().getValue() || sections.floorEntry(sample.line()).getValue();
    }
}
