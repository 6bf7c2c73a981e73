package io.github.cameltelnyx;

import io.github.cameltelnyx.metrics.Outcome;

/** Tells how a step ended that sent its request and failed. */
final class Outcomes {

    private static final int TOO_MANY_REQUESTS = 429;

    private Outcomes() {
    }

    static Outcome of(Throwable failure) {
        if (failure instanceof TelnyxNoAnswerException) {
            return Outcome.NO_ANSWER;
        }
        return failure instanceof TelnyxOperationFailedException refusal ? of(refusal) : Outcome.UNREADABLE;
    }

    private static Outcome of(TelnyxOperationFailedException failure) {
        if (failure.isCallEnded()) {
            return Outcome.CALL_ENDED;
        }
        int status = failure.getStatusCode();
        if (status == TOO_MANY_REQUESTS) {
            return Outcome.RATE_LIMITED;
        }
        if (status >= 500) {
            return Outcome.SERVER_ERROR;
        }
        // A success that failed was none that can be read.
        return status >= 400 ? Outcome.REFUSED : Outcome.UNREADABLE;
    }
}
