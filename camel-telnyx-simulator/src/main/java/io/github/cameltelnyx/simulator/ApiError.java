package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One error in Telnyx's form.
 *
 * @param code    Telnyx's number for it, as text, or null where it has none
 * @param title   what kind of error it is, or null together with the code
 * @param detail  what is wrong
 * @param pointer the place in the body, as a JSON pointer, or null where there is none
 */
record ApiError(String code, String title, String detail, String pointer) {

    static final ApiError AUTHENTICATION = new ApiError("10009", "Authentication failed",
            "The key in the Authorization header is missing or is not the simulator's.", null);
    static final ApiError NOT_FOUND = new ApiError("10005", "Resource not found",
            "There is nothing at this path, or no call of this call_control_id.", null);
    static final ApiError METHOD = new ApiError("10030", "Method not allowed", "This path takes another method.", null);
    static final ApiError CONTENT_TYPE = new ApiError("10029", "Expected JSON Content-Type",
            "The body must be sent as application/json.", null);
    static final ApiError NO_JSON = new ApiError("10023", "Invalid JSON", "The body must be a JSON object.", null);
    static final ApiError FORM_EXPECTED = new ApiError("10034", "Expected URL-encoded form Content-Type",
            "The body must be sent as application/x-www-form-urlencoded.", null);
    static final ApiError NO_FORM = new ApiError("10015", "Bad Request", "The body must be a URL-encoded form.", null);
    static final ApiError NO_MULTIPART = new ApiError("10015", "Bad Request",
            "The body must be multipart/form-data, with a boundary and a name for each part.", null);
    static final ApiError TOO_LARGE = new ApiError("10015", "Bad Request", "A body has at most 21 MiB.", null);
    /** TeXML's own, which has neither code nor title. */
    static final ApiError TEXML_NOT_FOUND = new ApiError(null, null, "Resource not found", null);
    static final ApiError CALL_CONTROL_ID = new ApiError("90015", "Invalid Call Control ID",
            "A call_control_id has the form v3:…", "/call_control_id");
    static final ApiError CALL_ENDED = new ApiError("90018", "Call has already ended",
            "The call has ended and takes no more commands.", null);
    static final ApiError CONFERENCE_ENDED = new ApiError("90019", "Conference has already ended",
            "The conference has ended and takes no more commands.", null);
    static final ApiError CALL_NOT_ANSWERED = new ApiError("90034", "Call not answered yet",
            "The command needs a call that has been answered.", null);
    static final ApiError RATE_LIMIT = new ApiError("10011", "Too many requests",
            "The limit of requests is reached; x-ratelimit-reset tells how many seconds to wait.", null);
    static final ApiError UNAVAILABLE = new ApiError("10037", "Service unavailable", "A fault that was asked for.", null);
    static final ApiError UNEXPECTED = new ApiError("10007", "Unexpected error", "A fault that was asked for.", null);

    static ApiError notFound(String detail) {
        return new ApiError("10005", "Resource not found", detail, null);
    }

    static ApiError unprocessable(String detail) {
        return new ApiError("10027", "Unprocessable Entity", detail, null);
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        if (code != null) {
            json.put("code", code);
            json.put("title", title);
        }
        json.put("detail", detail);
        if (pointer != null) {
            json.put("source", Map.of("pointer", pointer));
        }
        return json;
    }
}
