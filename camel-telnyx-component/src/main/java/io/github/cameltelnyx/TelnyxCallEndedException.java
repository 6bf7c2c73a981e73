package io.github.cameltelnyx;

import io.github.cameltelnyx.event.TelnyxEvent;

/** The call, or the conference, was over before what a step waited for. {@link #getEvent()} says how it ended. */
public class TelnyxCallEndedException extends TelnyxAwaitException {

    TelnyxCallEndedException(String operation, String awaited, TelnyxEvent event) {
        super(operation, "was taken, but " + event.getEventType() + " came, and not " + awaited
                + ". Catch TelnyxCallEndedException to tidy up.", event);
    }

    @Override
    public boolean isCallEnded() {
        return true;
    }
}
