package io.github.cameltelnyx.resilience.memory;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.management.ObjectName;

/** What lives on the heap after a collection, by classes, as the JVM counts it. */
final class Histogram {

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    private static final String OURS = "io.github.cameltelnyx.";
    private static final String TESTS = OURS + "resilience.";

    private final Map<String, Integer> ours = new TreeMap<>();
    private long bytes;

    private Histogram(String text) {
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            bytes += Long.parseLong(line.group(2));
            String type = line.group(3);
            if (type.startsWith(OURS) && !type.startsWith(TESTS)) {
                ours.put(type, Integer.parseInt(line.group(1)));
            }
        });
    }

    static Histogram now() throws Exception {
        // Once to find what may go, once more for what that held.
        text();
        return new Histogram(text());
    }

    private static String text() throws Exception {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                        new Object[]{new String[0]}, new String[]{String[].class.getName()});
    }

    /** How many instances of the component's classes there are. */
    Map<String, Integer> ours() {
        return ours;
    }

    /** How much lives at all. */
    long bytes() {
        return bytes;
    }
}
