package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

/**
 * Whom to dial. Immutable.
 *
 * @param address a number in E.164 form, or a SIP URI
 */
record Destination(String address) {

    /** @throws Refusal when it is neither a number in E.164 form nor a SIP URI */
    Destination {
        requireNumber(address, "to");
    }

    /** Of several addresses, the simulator rings the first. Keys to press on answer may follow the only one. */
    static Destination of(Map<String, Object> body) {
        Object to = body.get("to");
        if (to instanceof List<?> several) {
            return new Destination(several.isEmpty() ? "" : (String) several.get(0));
        }
        return new Destination(((String) to).replaceFirst(",[0-9A-DwW*#]{1,64}$", ""));
    }

    /** @throws Refusal when it is neither a number in E.164 form nor a SIP URI */
    static void requireNumber(String number, String parameter) {
        if (!number.matches("\\+[0-9]{2,15}") && !number.matches("(?i)sips?:.+")) {
            throw new Refusal(422, new ApiError("10016", "Phone number must be in +E164 format",
                    "The '" + parameter + "' parameter must be a number in E.164 form, or a SIP URI.", "/" + parameter));
        }
    }
}
