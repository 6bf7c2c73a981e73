package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a request is answered with. Immutable. */
record Reply(int status, Map<String, String> headers, Object body) {

    /** No answer at all: the connection is closed. */
    static final Reply NONE = new Reply(0, Map.of(), null);

    static Reply ok(Object body) {
        return new Reply(200, Map.of(), body);
    }

    /** @param body null for an answer without one */
    static Reply of(int status, Object body) {
        return new Reply(status, Map.of(), body);
    }

    static Reply errors(int status, List<ApiError> errors) {
        return new Reply(status, Map.of(), Map.of("errors", errors.stream().map(ApiError::toJson).toList()));
    }

    Reply withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Reply(status, Map.copyOf(more), body);
    }
}
