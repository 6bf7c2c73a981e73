package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.operation.Operation;

/** Finds the operation for a method and a path. */
final class Router {

    private static final String SUFFIX = ".json";

    private final List<Operation> operations;

    Router(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /** @throws Refusal when there is no such path, or it takes another method */
    Match match(String method, List<String> segments) {
        String last = segments.get(segments.size() - 1);
        boolean suffixed = method.equals("GET") && last.endsWith(SUFFIX);
        try {
            return exactly(method, segments);
        } catch (Refusal e) {
            if (!suffixed) {
                throw e;
            }
            // The URIs in TeXML's answers end so, even where the paths in Telnyx's document do not.
            List<String> shorter = new ArrayList<>(segments);
            shorter.set(segments.size() - 1, last.substring(0, last.length() - SUFFIX.length()));
            return exactly(method, shorter);
        }
    }

    private Match exactly(String method, List<String> segments) {
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
            int brace = template[i].indexOf('}');
            if (brace > 0) {
                String suffix = template[i].substring(brace + 1);
                String value = segments.get(i);
                if (!value.endsWith(suffix) || suffix.isEmpty() && value.endsWith(SUFFIX)) {
                    return null;
                }
                values.put(template[i].substring(1, brace), value.substring(0, value.length() - suffix.length()));
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

        /** For whom a command_id is one of its own: what the path names by its id, as a conference, else the operation. */
        String subject() {
            return pathValues.getOrDefault("id", name());
        }
    }
}
