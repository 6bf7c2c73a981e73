package io.github.cameltelnyx;

import io.github.cameltelnyx.client.TelnyxResponse;
import org.apache.camel.Exchange;

/**
 * How Telnyx answered to a command, with success: what the exchange's message needs of it. A step that waits keeps it for minutes,
 * and neither the request nor the response.
 *
 * @param status             the HTTP status
 * @param requestId          Telnyx's name for the request; null where it gave none
 * @param commandId          the {@code command_id} that was sent; null where the request had none
 * @param rateLimitRemaining how many requests are left; null where it is not told
 * @param rateLimitReset     when there will be more; null where it is not told
 * @param contentType        of a file; else null
 * @param result             what the answer says
 */
record TelnyxAnswer(int status, String requestId, String commandId, Long rateLimitRemaining, Long rateLimitReset,
        String contentType, TelnyxResult result) {

    static TelnyxAnswer of(Command command, TelnyxResponse response, TelnyxResult result) {
        return new TelnyxAnswer(response.status(), response.header("x-request-id").orElse(null), command.commandId(),
                response.number("x-ratelimit-remaining").orElse(null), response.number("x-ratelimit-reset").orElse(null),
                response.stored() == null ? null : response.header(Exchange.CONTENT_TYPE).orElse(null), result);
    }
}
