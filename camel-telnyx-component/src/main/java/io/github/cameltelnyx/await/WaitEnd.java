package io.github.cameltelnyx.await;

import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * How a wait ended.
 *
 * @param kind  why
 * @param event the event that ended it, or null
 */
public record WaitEnd(Kind kind, TelnyxEvent event) {

    public enum Kind {
        /** What was waited for came. */
        EVENT,
        /** The call, or the conference, is over. */
        OVER,
        /** Nothing came in time. */
        TIMED_OUT,
        /** The route or the Camel context stops. */
        STOPPED
    }

    static final WaitEnd TIMED_OUT = new WaitEnd(Kind.TIMED_OUT, null);
    static final WaitEnd STOPPED = new WaitEnd(Kind.STOPPED, null);
}
