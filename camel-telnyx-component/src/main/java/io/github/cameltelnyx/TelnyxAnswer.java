package io.github.cameltelnyx;

import io.github.cameltelnyx.client.TelnyxResponse;

/**
 * How Telnyx answered to a command, with success.
 *
 * @param command  what was sent
 * @param response what came
 * @param result   what that says
 */
record TelnyxAnswer(Command command, TelnyxResponse response, TelnyxResult result) {
}
