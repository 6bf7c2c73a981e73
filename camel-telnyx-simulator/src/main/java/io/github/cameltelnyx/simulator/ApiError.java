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
    static final ApiError NOT_FORKED = new ApiError("90031", "Call is not currently forked", "No fork runs on the call.", null);
    static final ApiError TOO_MANY_PARTICIPANTS = new ApiError("90032", "Too many conference participants",
            "The conference has as many participants as its max_participants allows.", null);
    static final ApiError CONFERENCE_NAME = new ApiError("90033", "Unable to execute command",
            "A conference of this name is going on.", null);
    static final ApiError JOIN_NOT_ALLOWED = new ApiError("90044", "Conference join not allowed",
            "The conference takes no more calls, or has this one already.", null);
    static final ApiError NOT_STREAMED = new ApiError("90048", "Media Streaming is not used",
            "No such stream runs on the call.",
            null);
    static final ApiError TRANSCRIBED_ALREADY = new ApiError("90054", "Call transcription is already in progress",
            "The call is being transcribed.", null);
    static final ApiError NOT_TRANSCRIBED = new ApiError("90055", "Call transcription can not be stopped",
            "The call is not being transcribed.", null);
    static final ApiError CONFERENCE_ID = new ApiError("90058", "Invalid conference_id", "There is no such conference.", null);
    static final ApiError ASSISTED_ALREADY = new ApiError("90061", "AI Assistant is already in progress",
            "One assistant or Conversation Relay at a time may talk on a call.", null);
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

    static ApiError callControlId(String parameter) {
        return new ApiError("90015", "Invalid Call Control ID", "There is no call of this call_control_id.", "/" + parameter);
    }

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
