package io.github.cameltelnyx;

/** What a step waited for did not come within its {@code awaitTimeout}. The call goes on. */
public class TelnyxAwaitTimeoutException extends TelnyxAwaitException {

    TelnyxAwaitTimeoutException(String operation, String awaited, long timeout) {
        super(operation, "was taken, but " + awaited + " did not come within awaitTimeout=" + timeout
                + " ms. Do the call's events reach a telnyx-webhook route of this Camel context?", null);
    }
}
