package io.github.cameltelnyx.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.github.cameltelnyx.names.NearestName;

/**
 * Finds patterns that match no event that is known by name. They are not refused, as Telnyx adds types at any time, but as
 * a rule they are misspelt, and whoever wants them would wait forever.
 */
public final class PatternCheck {

    private PatternCheck() {
    }

    /** @return for each such pattern the words "…, which matches no known event type", with the nearest that does */
    public static List<String> unknown(EventPatterns patterns) {
        return patterns.matchingNone(EventTypes.known())
                .stream()
                .map(pattern -> pattern + ", which matches no known event type" + nearest(pattern, EventTypes.known()))
                .toList();
    }

    private static String nearest(String pattern, Collection<String> known) {
        return NearestName.of(pattern, pattern.contains("*") ? families(known) : known)
                .map(near -> ": did you mean " + near + "?")
                .orElse(".");
    }

    /** The patterns that match known types by their first parts or their last: call.playback.*, *.ended. */
    private static Set<String> families(Collection<String> known) {
        Set<String> families = new TreeSet<>();
        for (String type : known) {
            for (int dot = type.indexOf('.'); dot >= 0; dot = type.indexOf('.', dot + 1)) {
                families.add(type.substring(0, dot) + ".*");
                families.add("*" + type.substring(dot));
            }
        }
        return families;
    }
}
