package io.github.cameltelnyx.webhook;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import io.github.cameltelnyx.event.EventTypes;
import io.github.cameltelnyx.names.NearestName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of patterns that match no event that is known by name. They are not refused, as Telnyx adds types at any time, but as
 * a rule they are misspelt, and the route would wait forever.
 */
final class PatternCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PatternCheck.class);

    private PatternCheck() {
    }

    static void warn(EventPatterns patterns, String routeId, String path) {
        for (String pattern : patterns.matchingNone(EventTypes.known())) {
            LOG.warn(
                    "The route {} at {} wants {}, which matches no known event type{} It gets such events, should Telnyx send any.",
                    routeId, path, pattern, nearest(pattern, EventTypes.known()));
        }
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
