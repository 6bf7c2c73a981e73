package io.github.cameltelnyx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.cameltelnyx.client.RetryDecision;
import io.github.cameltelnyx.client.TelnyxResponse;
import org.apache.camel.http.base.HttpOperationFailedException;

/**
 * Telnyx answered, and not with a success. The message names the operation, the status and Telnyx's errors; it carries
 * neither the key nor what was sent.
 */
public class TelnyxOperationFailedException extends HttpOperationFailedException {

    /** Telnyx's code for a command to a call that is over. */
    private static final String CALL_ENDED = "90018";

    private final String operation;
    private final List<TelnyxError> errors;
    private final String requestId;
    private final boolean retryable;
    private final String problem;

    private TelnyxOperationFailedException(Command command, TelnyxResponse response, List<TelnyxError> errors, String problem) {
        super(command.httpRequest().uri().toString(), response.status(), response.reason(),
                response.header("Location").orElse(null),
                withoutCookies(response), response.text());
        this.operation = command.operation().uri();
        this.errors = errors;
        this.requestId = response.header("x-request-id").orElse(null);
        this.retryable = RetryDecision.worthRepeating(command.httpRequest(), response.status());
        this.problem = problem;
    }

    static TelnyxOperationFailedException of(Command command, TelnyxResponse response) {
        List<TelnyxError> errors = TelnyxErrors.read(response.body());
        String problem = errors.isEmpty()
                ? "failed with status " + response.status()
                : "failed with status " + response.status() + ": "
                        + errors.stream().map(TelnyxErrors::describe).collect(Collectors.joining("; "));
        return new TelnyxOperationFailedException(command, response, errors, problem);
    }

    static TelnyxOperationFailedException unreadable(Command command, TelnyxResponse response) {
        return new TelnyxOperationFailedException(command, response, List.of(),
                "was answered with status " + response.status()
                        + ", but the answer is no JSON. The operation may have taken effect."
                        + " Is baseUrl the address of Telnyx's API?");
    }

    @Override
    public String getMessage() {
        return operation + " " + problem + (requestId == null ? "" : " (request id " + TelnyxErrors.printable(requestId) + ")");
    }

    /** The operation as a route names it, as in {@code telnyx:calls/speak}. */
    public String getOperation() {
        return operation;
    }

    /** What Telnyx says is wrong; empty where it sent no errors that could be read. */
    public List<TelnyxError> getErrors() {
        return errors;
    }

    /** The identity that Telnyx gave the request, for questions to its support; null where it gave none. */
    public String getRequestId() {
        return requestId;
    }

    /** Whether the same request may succeed later, without the risk of taking effect twice. */
    public boolean isRetryable() {
        return retryable;
    }

    /** Whether the command came too late: the call is over. */
    public boolean isCallEnded() {
        return errors.stream().anyMatch(error -> CALL_ENDED.equals(error.code()));
    }

    private static Map<String, String> withoutCookies(TelnyxResponse response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().toMap());
        headers.remove("Set-Cookie");
        return headers;
    }
}
