package io.github.cameltelnyx.metrics;

/** How a step ended that sends an operation to Telnyx. */
public enum Outcome {
    /** Telnyx did as it was told. */
    SUCCESS,
    /** The command came too late, the call is over. No mishap in most routes, and so not among those that are. */
    CALL_ENDED,
    /** Status 429, also after all repetitions. */
    RATE_LIMITED,
    /** Another status from 400 to 499. */
    REFUSED,
    /** A status from 500 on. */
    SERVER_ERROR,
    /** There was no connection, no answer in time, or half an answer. */
    NO_ANSWER,
    /** There was an answer, and it could not be used. */
    UNREADABLE,
    /** Nothing was sent: a parameter was wrong or missing, or there was no key, or no account. */
    NOT_SENT
}
