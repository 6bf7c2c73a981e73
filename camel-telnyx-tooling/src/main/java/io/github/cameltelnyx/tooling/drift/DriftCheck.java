package io.github.cameltelnyx.tooling.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fails the build when generated files that are committed are not what the sources give.
 *
 * <p>{@code snapshot} copies the directories before anything is generated, {@code compare} finds out what changed since. The
 * files are then generated already, so that the next build passes: what is left to do is to review and commit them.
 */
public final class DriftCheck {

    private final Path copies;
    private final List<Path> directories;

    DriftCheck(Path copies, List<Path> directories) {
        this.copies = copies;
        this.directories = directories;
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("DriftCheck snapshot|compare <directory for copies> <generated directory>...");
        }
        DriftCheck check = new DriftCheck(Path.of(arguments[1]),
                Arrays.stream(arguments).skip(2).map(directory -> Path.of(directory).toAbsolutePath().normalize()).toList());
        if (arguments[0].equals("snapshot")) {
            check.snapshot();
        } else {
            check.compare();
        }
    }

    void snapshot() throws IOException {
        delete(copies);
        for (int i = 0; i < directories.size(); i++) {
            Path copy = Files.createDirectories(copies.resolve(String.valueOf(i)));
            for (Map.Entry<String, Path> file : files(directories.get(i)).entrySet()) {
                Path target = copy.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.copy(file.getValue(), target);
            }
        }
    }

    void compare() throws IOException {
        TreeSet<String> changed = new TreeSet<>();
        for (int i = 0; i < directories.size(); i++) {
            Path directory = directories.get(i);
            Map<String, Path> before = files(copies.resolve(String.valueOf(i)));
            Map<String, Path> after = files(directory);
            for (String name : union(before, after)) {
                String change = !after.containsKey(name)
                        ? "removed"
                        : !before.containsKey(name)
                                ? "added"
                                : Files.mismatch(before.get(name), after.get(name)) >= 0 ? "changed" : null;
                if (change != null) {
                    changed.add(directory.resolve(name) + " (" + change + ")");
                }
            }
        }
        if (!changed.isEmpty()) {
            throw new IllegalStateException("Generated files were not what the sources give. They are now: review and commit"
                    + " them, then build again.\n  " + String.join("\n  ", changed));
        }
    }

    private static TreeSet<String> union(Map<String, Path> before, Map<String, Path> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }

    private static Map<String, Path> files(Path directory) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                all.filter(Files::isRegularFile).forEach(file -> files.put(directory.relativize(file).toString(), file));
            }
        }
        return files;
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
