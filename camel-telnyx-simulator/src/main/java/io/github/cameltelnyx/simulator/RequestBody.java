package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import io.github.cameltelnyx.operation.BodyEncoding;
import io.github.cameltelnyx.operation.Operation;

/** Reads a request's body in an encoding that Telnyx's document has for its operation. */
final class RequestBody {

    private RequestBody() {
    }

    /**
     * @return         the body's parameters, as text where it is a form; empty where the operation has no body
     * @throws Refusal when it is of another type, or broken
     */
    static Map<String, Object> read(Request request, Operation operation) {
        if (request.body().length > ApiServer.MAX_BODY) {
            throw new Refusal(413, ApiError.TOO_LARGE);
        }
        if (isMultipart(request, operation)) {
            return multipart(request);
        }
        if (operation.body() == BodyEncoding.JSON) {
            return json(request);
        }
        return operation.body() == BodyEncoding.FORM ? form(request) : Map.of();
    }

    /** Whether the body's values are texts, be they meant as numbers or not. */
    static boolean isText(Request request, Operation operation) {
        return operation.body() == BodyEncoding.FORM || isMultipart(request, operation);
    }

    /** An operation that takes a file takes both: JSON without one, and this. */
    private static boolean isMultipart(Request request, Operation operation) {
        return isOf(request, MultipartText.CONTENT_TYPE)
                && operation.parameters().stream().anyMatch(parameter -> parameter.schema().file());
    }

    private static Map<String, Object> multipart(Request request) {
        try {
            return MultipartText.read(request.contentType(), request.body());
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, ApiError.NO_MULTIPART);
        }
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
