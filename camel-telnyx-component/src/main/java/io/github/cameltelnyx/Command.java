package io.github.cameltelnyx;

import io.github.cameltelnyx.client.TelnyxRequest;
import io.github.cameltelnyx.operation.Operation;

/**
 * What one exchange sends to Telnyx.
 *
 * @param operation   the operation
 * @param commandId   the {@code command_id} in the request; null where it has none
 * @param httpRequest the request
 */
record Command(Operation operation, String commandId, TelnyxRequest httpRequest) {

    /** Lets go of what the request holds beside memory. It is not sent any more. */
    void discard() {
        if (httpRequest.content() != null) {
            httpRequest.content().discard();
        }
    }
}
