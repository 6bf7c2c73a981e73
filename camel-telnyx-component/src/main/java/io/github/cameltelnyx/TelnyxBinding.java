package io.github.cameltelnyx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import io.github.cameltelnyx.client.TelnyxRequest;
import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationRequest;
import io.github.cameltelnyx.operation.Parameter;
import io.github.cameltelnyx.operation.Parameter.Location;
import io.github.cameltelnyx.operation.Repeat;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Turns an exchange into a request to Telnyx, and Telnyx's answer into the exchange's result. */
final class TelnyxBinding {

    private final TelnyxConfiguration configuration;
    private final Operation operation;
    private final TelnyxAccess access;
    private final ParameterSources sources;
    private final CommandIds commandIds;
    // Parameters that the component knows of itself, null where the operation has none: looked up once and not for each exchange.
    private final Parameter clientState;
    private final Parameter commandId;
    private final Parameter mediaName;
    private final Parameter accountSid;
    private final Parameter callSid;

    TelnyxBinding(TelnyxEndpoint endpoint) {
        this.configuration = endpoint.getConfiguration();
        this.operation = endpoint.getOperation();
        this.access = new TelnyxAccess(configuration);
        this.sources = new ParameterSources(endpoint);
        this.commandIds = new CommandIds(endpoint.getWholeUri());
        this.clientState = operation.parameter("client_state").orElse(null);
        this.commandId = operation.parameter("command_id").orElse(null);
        this.mediaName = operation.parameter("media_name").orElse(null);
        this.accountSid = inPath("account_sid");
        this.callSid = inPath("call_sid");
    }

    private Parameter inPath(String wireName) {
        return operation.parameter(wireName).filter(parameter -> parameter.location() == Location.PATH).orElse(null);
    }

    /** @throws Exception where the exchange gives what no parameters can be made of */
    ParameterSources.Given parameters(Exchange exchange) throws Exception {
        ParameterSources.Given given = sources.collect(exchange);
        fill(given, accountSid, configuration.getAccountSid());
        // TeXML's name of the same identity, as its callbacks show.
        fill(given, callSid, exchange.getMessage().getHeader(TelnyxConstants.CALL_CONTROL_ID));
        return given;
    }

    private static void fill(ParameterSources.Given given, Parameter parameter, Object value) {
        if (parameter != null && isBlank(given.values().get(parameter.name())) && !isBlank(value)) {
            given.values().put(parameter.name(), value);
        }
    }

    /** Whether the account's id is still missing from the parameters. */
    boolean lacksAccount(ParameterSources.Given given) {
        return accountSid != null && isBlank(given.values().get(accountSid.name()));
    }

    void addAccount(ParameterSources.Given given, String account) {
        given.values().put(accountSid.name(), account);
    }

    /** @throws Exception where the exchange makes no request that Telnyx would take; nothing is sent then */
    Command command(Exchange exchange, ParameterSources.Given given) throws Exception {
        Map<String, Object> values = given.values();
        if (clientState != null) {
            values.computeIfPresent(clientState.name(), this::clientState);
        }
        if (commandId != null && isBlank(values.get(commandId.name()))) {
            values.put(commandId.name(), commandIds.derive(exchange, values));
        }
        OperationRequest request = operation.bind(values, given.unknown());
        String id = commandId == null ? null : (String) request.body().get(commandId.wireName());
        boolean repeatable = operation.repeat() == Repeat.SAFE || operation.repeat() == Repeat.COMMAND_ID && id != null;
        Object fileName = mediaName == null ? null : values.get(mediaName.name());
        return new Command(operation, id, httpRequest(request, fileName, repeatable));
    }

    /** @throws TelnyxOperationFailedException where the answer is no success, or none that can be read */
    TelnyxAnswer answer(Command command, TelnyxResponse response, Pages.Fetch fetch) throws TelnyxOperationFailedException {
        if (!response.successful()) {
            throw TelnyxOperationFailedException.of(command, response);
        }
        TelnyxResult result = read(command, response);
        return TelnyxAnswer.of(command, response,
                configuration.isAutoPaging() ? new TelnyxResult(new Pages(command, response, fetch), result.meta()) : result);
    }

    /** Makes the answer the exchange's message. */
    void write(Exchange exchange, TelnyxAnswer answer) {
        Message message = exchange.getMessage();
        sources.useUp(message);
        set(message, TelnyxConstants.STATUS_CODE, answer.status());
        set(message, TelnyxConstants.REQUEST_ID, answer.requestId());
        set(message, TelnyxConstants.SENT_COMMAND_ID, answer.commandId());
        set(message, TelnyxConstants.RATE_LIMIT_REMAINING, answer.rateLimitRemaining());
        set(message, TelnyxConstants.RATE_LIMIT_RESET, answer.rateLimitReset());
        set(message, TelnyxConstants.META, answer.result().meta());
        if (operation.fileAnswer()) {
            set(message, Exchange.CONTENT_TYPE, answer.contentType());
        }
        message.setBody(answer.result().body());
        sources.rememberResult(exchange, answer.result().body());
        used(exchange);
    }

    /** Makes the event the exchange's message, as if a route had begun with it, and keeps the answer's result in a header. */
    void write(Exchange exchange, TelnyxAnswer answer, TelnyxEvent event) {
        write(exchange, answer);
        Message message = exchange.getMessage();
        set(message, TelnyxConstants.COMMAND_RESULT, answer.result().body());
        EventMessage.write(event, exchange);
    }

    /** Tells that Telnyx took the command: the next pass through the step is another one. */
    void used(Exchange exchange) {
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
        return new TelnyxRequest(operation.method(), access.server(), request.path(), access.headers(),
                RequestBody.of(request, fileName), repeatable, operation.fileAnswer());
    }
}
