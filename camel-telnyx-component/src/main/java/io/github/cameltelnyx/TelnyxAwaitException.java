package io.github.cameltelnyx;

import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * A step with {@code await=true} ended without the event that it waited for. Telnyx had taken the command. This class itself is
 * thrown where the route or the Camel context stops.
 */
public class TelnyxAwaitException extends Exception {

    private final String operation;
    private final transient TelnyxEvent event;

    TelnyxAwaitException(String operation, String problem, TelnyxEvent event) {
        super(operation + " " + problem);
        this.operation = operation;
        this.event = event;
    }

    /** The operation as a route names it, as in {@code telnyx:calls/speak}. */
    public String getOperation() {
        return operation;
    }

    /** What Telnyx told instead, as {@code call.hangup} with its cause; null where it told nothing. */
    public TelnyxEvent getEvent() {
        return event;
    }

    /** Whether it will never come: the call, or the conference, is over. */
    public boolean isCallEnded() {
        return false;
    }
}
