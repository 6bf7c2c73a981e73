package io.github.cameltelnyx.webhook;

/** When Telnyx gets its answer. */
public enum Acknowledge {
    /** When the routes have ended, or at the time-out where they take longer. */
    COMPLETED,
    /** As soon as the event is verified and claimed, before the routes run. */
    RECEIVED
}
