package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/** Which entries of a list are asked for by {@code filter[…]} in the query. */
final class ListFilter {

    private ListFilter() {
    }

    /** @param name of the filter, and of what it is compared with */
    static Predicate<Map<String, Object>> text(CheckedCommand command, String name) {
        Object wanted = command.query().get("filter[" + name + "]");
        return entry -> wanted == null || wanted.equals(entry.get(name));
    }

    /**
     * From one time or day on, to another.
     *
     * @param name     of the filter
     * @param property that is compared with it
     */
    static Predicate<Map<String, Object>> time(CheckedCommand command, String name, String property) {
        return limit(">=", command.query().get("filter[" + name + "][gte]"), property)
                .and(limit("<=", command.query().get("filter[" + name + "][lte]"), property));
    }

    private static Predicate<Map<String, Object>> limit(String sign, Object limit, String property) {
        return entry -> limit == null
                || TexmlFilter.matches(sign, Instant.parse((String) entry.get(property)), (String) limit);
    }
}
