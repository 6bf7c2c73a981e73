package io.github.cameltelnyx.simulator;

import java.util.List;

/** A request that Telnyx would refuse. */
final class Refusal extends RuntimeException {

    private final int status;
    private final transient List<ApiError> errors;

    Refusal(int status, List<ApiError> errors) {
        super(status + " " + errors, null, false, false);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    Refusal(int status, ApiError error) {
        this(status, List.of(error));
    }

    Reply reply() {
        return Reply.errors(status, errors);
    }
}
