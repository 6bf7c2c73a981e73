package io.github.cameltelnyx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import io.github.cameltelnyx.client.TelnyxRequest;
import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.operation.BodyEncoding;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationRequest;
import io.github.cameltelnyx.operation.Parameter;
import io.github.cameltelnyx.operation.Repeat;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Turns an exchange into a request to Telnyx, and Telnyx's answer into the exchange's result. */
final class TelnyxBinding {

    private static final String CLIENT_STATE = "client_state";
    private static final String COMMAND_ID = "command_id";

    private final TelnyxConfiguration configuration;
    private final Operation operation;
    private final TelnyxAccess access;
    private final ParameterSources sources;
    private final CommandIds commandIds;

    TelnyxBinding(TelnyxEndpoint endpoint) {
        this.configuration = endpoint.getConfiguration();
        this.operation = endpoint.getOperation();
        this.access = new TelnyxAccess(configuration);
        this.sources = new ParameterSources(endpoint);
        this.commandIds = new CommandIds(endpoint.getEndpointKey());
    }

    /** @throws Exception where the exchange makes no request that Telnyx would take; nothing is sent then */
    Command command(Exchange exchange) throws Exception {
        ParameterSources.Given given = sources.collect(exchange);
        Map<String, Object> values = given.values();
        operation.parameter(CLIENT_STATE)
                .map(Parameter::name)
                .ifPresent(name -> values.computeIfPresent(name, this::clientState));
        String commandId = operation.parameter(COMMAND_ID)
                .map(Parameter::name)
                .map(name -> values.computeIfAbsent(name, absent -> commandIds.derive(exchange, values)).toString())
                .orElse(null);
        OperationRequest request = operation.bind(values, given.unknown());
        boolean repeatable = operation.repeat() == Repeat.SAFE || operation.repeat() == Repeat.COMMAND_ID && commandId != null;
        return new Command(operation, commandId, httpRequest(request, repeatable));
    }

    /** @throws TelnyxOperationFailedException where the answer is no success, or none that can be read */
    void result(Exchange exchange, Command command, TelnyxResponse response) throws TelnyxOperationFailedException {
        if (!response.successful()) {
            throw TelnyxOperationFailedException.of(command, response);
        }
        TelnyxResult result = read(command, response);
        Message message = exchange.getMessage();
        operation.parameters().forEach(parameter -> useUp(message, parameter));
        set(message, TelnyxConstants.STATUS_CODE, response.status());
        set(message, TelnyxConstants.REQUEST_ID, response.header("x-request-id").orElse(null));
        set(message, TelnyxConstants.SENT_COMMAND_ID, command.commandId());
        set(message, TelnyxConstants.RATE_LIMIT_REMAINING, response.number("x-ratelimit-remaining").orElse(null));
        set(message, TelnyxConstants.RATE_LIMIT_RESET, response.number("x-ratelimit-reset").orElse(null));
        set(message, TelnyxConstants.META, result.meta());
        message.setBody(result.body());
        sources.rememberResult(exchange, result.body());
        commandIds.used(exchange);
    }

    private TelnyxResult read(Command command, TelnyxResponse response) throws TelnyxOperationFailedException {
        if (configuration.isRawResponse()) {
            return new TelnyxResult(response.text(), null);
        }
        try {
            return TelnyxResult.read(response.body(), operation.wrapper());
        } catch (IOException e) {
            throw TelnyxOperationFailedException.unreadable(command, response);
        }
    }

    /** A parameter in a header counts for one step, so that it never reaches the next. The call is what all steps share. */
    private static void useUp(Message message, Parameter parameter) {
        String header = ParameterSources.header(parameter);
        if (!header.equals(TelnyxConstants.CALL_CONTROL_ID)) {
            message.removeHeader(header);
        }
    }

    private static void set(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }

    private Object clientState(String name, Object value) {
        String text = value.toString();
        if (!configuration.isClientStateEncoded()) {
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
        try {
            Base64.getDecoder().decode(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(operation.uri() + ": parameter '" + name + "' must be base64, since"
                    + " clientStateEncoded=true. Without that option it is plain text, and encoded before it is sent.");
        }
    }

    private TelnyxRequest httpRequest(OperationRequest request, boolean repeatable) throws IOException {
        Map<String, String> headers = new HashMap<>(access.headers());
        boolean hasBody = operation.body() != BodyEncoding.NONE;
        return new TelnyxRequest(operation.method(), access.uri(request.path()), headers,
                hasBody ? RequestBody.contentType(operation.body()) : null,
                hasBody ? RequestBody.bytes(operation.body(), request.body()) : null, repeatable);
    }
}
