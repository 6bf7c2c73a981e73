package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.operation.Operation;

/** Finds the operation for a method and a path. */
final class Router {

    private final List<Operation> operations;

    Router(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /** @throws Refusal when there is no such path, or it takes another method */
    Match match(String method, List<String> segments) {
        boolean pathExists = false;
        Match best = null;
        for (Operation operation : operations) {
            Map<String, String> values = match(operation.path().substring(1).split("/"), segments);
            if (values != null) {
                pathExists = true;
                // /calls/active is meant before /calls/{call_control_id}.
                if (operation.method().equals(method) && (best == null || values.size() < best.pathValues().size())) {
                    best = new Match(operation, values);
                }
            }
        }
        if (best == null) {
            throw pathExists ? new Refusal(405, ApiError.METHOD) : new Refusal(404, ApiError.NOT_FOUND);
        }
        return best;
    }

    private static Map<String, String> match(String[] template, List<String> segments) {
        if (template.length != segments.size()) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                values.put(template[i].substring(1, template[i].length() - 1), segments.get(i));
            } else if (!template[i].equals(segments.get(i))) {
                return null;
            }
        }
        return values;
    }

    /**
     * @param operation  what is asked for
     * @param pathValues the values in its path, by their names on the wire
     */
    record Match(Operation operation, Map<String, String> pathValues) {

        /** As in {@code calls/speak}. */
        String name() {
            return operation.resource() + "/" + operation.name();
        }
    }
}
