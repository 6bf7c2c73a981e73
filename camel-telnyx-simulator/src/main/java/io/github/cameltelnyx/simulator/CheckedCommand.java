package io.github.cameltelnyx.simulator;

import java.util.Map;

/**
 * A command that has been checked and is to take effect.
 *
 * @param call  the call that it names by a call_control_id, or null where its path has none
 * @param body  the body, empty where there is none
 * @param path  the values in the path, by their names on the wire
 * @param query the query's parameters
 * @param uri   the path as it was sent, from {@code /v2} on
 */
record CheckedCommand(SimulatedCall call, Map<String, Object> body, Map<String, String> path, Map<String, Object> query,
        String uri) {

    String text(String name) {
        return (String) body.get(name);
    }

    /** An object in the body, empty where there is none. */
    Map<?, ?> object(String name) {
        return body.get(name) instanceof Map<?, ?> given ? given : Map.of();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(body.get(name));
    }

    int number(String name, int otherwise) {
        return body.get(name) instanceof Number number ? number.intValue() : otherwise;
    }
}
