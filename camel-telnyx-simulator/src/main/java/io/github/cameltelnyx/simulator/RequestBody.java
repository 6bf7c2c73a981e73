package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import io.github.cameltelnyx.operation.BodyEncoding;

/** Reads a request's body in the one encoding that Telnyx's document has for its operation. */
final class RequestBody {

    private RequestBody() {
    }

    /**
     * @return         the body's parameters, as text where it is a form; empty where the operation has no body
     * @throws Refusal when it is of another type, or broken
     */
    static Map<String, Object> read(Request request, BodyEncoding encoding) {
        if (encoding == BodyEncoding.JSON) {
            return json(request);
        }
        return encoding == BodyEncoding.FORM ? form(request) : Map.of();
    }

    private static Map<String, Object> json(Request request) {
        if (request.contentType() != null && !isOf(request, "application/json")) {
            throw new Refusal(415, ApiError.CONTENT_TYPE);
        }
        try {
            return Json.object(request.body());
        } catch (IOException e) {
            throw new Refusal(400, ApiError.NO_JSON);
        }
    }

    private static Map<String, Object> form(Request request) {
        if (request.body().length > 0 && !isOf(request, FormText.CONTENT_TYPE)) {
            throw new Refusal(415, ApiError.FORM_EXPECTED);
        }
        try {
            return FormText.read(new String(request.body(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, ApiError.NO_FORM);
        }
    }

    private static boolean isOf(Request request, String type) {
        return request.contentType() != null && request.contentType().toLowerCase(Locale.ROOT).startsWith(type);
    }
}
