package io.github.cameltelnyx.simulator;

import java.util.Map;

/**
 * A command that has been checked and is to take effect.
 *
 * @param call the call that it names, or null where its path names none
 * @param body the body, empty where there is none
 */
record CheckedCommand(SimulatedCall call, Map<String, Object> body) {

    String text(String name) {
        return (String) body.get(name);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(body.get(name));
    }
}
