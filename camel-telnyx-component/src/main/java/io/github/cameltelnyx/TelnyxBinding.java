package io.github.cameltelnyx;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import io.github.cameltelnyx.client.TelnyxRequest;
import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationRequest;
import io.github.cameltelnyx.operation.Parameter;
import io.github.cameltelnyx.operation.Parameter.Location;
import io.github.cameltelnyx.operation.Repeat;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Turns an exchange into a request to Telnyx, and Telnyx's answer into the exchange's result. */
final class TelnyxBinding {

    private static final String CLIENT_STATE = "client_state";
    private static final String COMMAND_ID = "command_id";
    private static final String ACCOUNT_SID = "account_sid";
    private static final String CALL_SID = "call_sid";
    private static final String MEDIA_NAME = "media_name";

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
        this.commandIds = new CommandIds(endpoint.getWholeUri());
    }

    /** @throws Exception where the exchange gives what no parameters can be made of */
    ParameterSources.Given parameters(Exchange exchange) throws Exception {
        ParameterSources.Given given = sources.collect(exchange);
        fill(given, ACCOUNT_SID, configuration.getAccountSid());
        // TeXML's name of the same identity, as its callbacks show.
        fill(given, CALL_SID, exchange.getMessage().getHeader(TelnyxConstants.CALL_CONTROL_ID));
        return given;
    }

    private void fill(ParameterSources.Given given, String wireName, Object value) {
        operation.parameter(wireName)
                .filter(parameter -> parameter.location() == Location.PATH && isBlank(given.values().get(parameter.name())))
                .filter(parameter -> !isBlank(value))
                .ifPresent(parameter -> given.values().put(parameter.name(), value));
    }

    /** Whether the account's id is still missing from the parameters. */
    boolean lacksAccount(ParameterSources.Given given) {
        return operation.parameter(ACCOUNT_SID).filter(parameter -> isBlank(given.values().get(parameter.name()))).isPresent();
    }

    void addAccount(ParameterSources.Given given, String account) {
        given.values().put(operation.requireParameter(ACCOUNT_SID).name(), account);
    }

    /** @throws Exception where the exchange makes no request that Telnyx would take; nothing is sent then */
    Command command(Exchange exchange, ParameterSources.Given given) throws Exception {
        Map<String, Object> values = given.values();
        operation.parameter(CLIENT_STATE)
                .map(Parameter::name)
                .ifPresent(name -> values.computeIfPresent(name, this::clientState));
        operation.parameter(COMMAND_ID)
                .map(Parameter::name)
                .filter(name -> isBlank(values.get(name)))
                .ifPresent(name -> values.put(name, commandIds.derive(exchange, values)));
        OperationRequest request = operation.bind(values, given.unknown());
        String commandId = request.body() == null ? null : (String) request.body().get(COMMAND_ID);
        boolean repeatable = operation.repeat() == Repeat.SAFE || operation.repeat() == Repeat.COMMAND_ID && commandId != null;
        Object fileName = operation.parameter(MEDIA_NAME).map(parameter -> values.get(parameter.name())).orElse(null);
        return new Command(operation, commandId, httpRequest(request, fileName, repeatable));
    }

    /** @throws TelnyxOperationFailedException where the answer is no success, or none that can be read */
    void result(Exchange exchange, Command command, TelnyxResponse response, Pages.Fetch fetch)
            throws TelnyxOperationFailedException {
        if (!response.successful()) {
            throw TelnyxOperationFailedException.of(command, response);
        }
        TelnyxResult result = read(command, response);
        Object body = configuration.isAutoPaging() ? new Pages(command, response, fetch) : result.body();
        Message message = exchange.getMessage();
        operation.parameters().forEach(parameter -> useUp(message, parameter));
        set(message, TelnyxConstants.STATUS_CODE, response.status());
        set(message, TelnyxConstants.REQUEST_ID, response.header("x-request-id").orElse(null));
        set(message, TelnyxConstants.SENT_COMMAND_ID, command.commandId());
        set(message, TelnyxConstants.RATE_LIMIT_REMAINING, response.number("x-ratelimit-remaining").orElse(null));
        set(message, TelnyxConstants.RATE_LIMIT_RESET, response.number("x-ratelimit-reset").orElse(null));
        set(message, TelnyxConstants.META, result.meta());
        if (response.stored() != null) {
            set(message, Exchange.CONTENT_TYPE, response.header(Exchange.CONTENT_TYPE).orElse(null));
        }
        message.setBody(body);
        sources.rememberResult(exchange, body);
        commandIds.used(exchange);
    }

    private TelnyxResult read(Command command, TelnyxResponse response) throws TelnyxOperationFailedException {
        if (response.stored() != null) {
            return new TelnyxResult(new StoredStream(response.stored()), null);
        }
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

    private static boolean isBlank(Object value) {
        return value == null || value instanceof CharSequence text && text.toString().isBlank();
    }

    private Object clientState(String name, Object value) {
        String text = operation.convert(name, value).toString();
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

    private TelnyxRequest httpRequest(OperationRequest request, Object fileName, boolean repeatable) throws IOException {
        URI uri = access.uri(request.path());
        return new TelnyxRequest(operation.method(), uri, access.headers(), RequestBody.of(request, fileName), repeatable,
                operation.fileAnswer());
    }
}
