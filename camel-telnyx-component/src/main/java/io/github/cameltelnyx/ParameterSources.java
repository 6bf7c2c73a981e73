package io.github.cameltelnyx;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.Parameter;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Gathers an operation's parameters from the endpoint's URI, the message's headers and its body; the later wins. */
final class ParameterSources {

    /** The result of an exchange's last telnyx step. Where it is still the body, it is context and holds no parameters. */
    private static final String LAST_RESULT = "CamelTelnyxResult";

    private final Operation operation;
    private final EndpointParameters uriParameters;
    private final HeaderParameters headerParameters;
    private final BodyParameters bodyParameters;
    private final PlainValues plain;
    private final boolean lenient;
    private final boolean bodyIsSaid;

    ParameterSources(TelnyxEndpoint endpoint) {
        ObjectMapper mapper = endpoint.getComponent().getObjectMapper();
        this.operation = endpoint.getOperation();
        this.uriParameters = endpoint.getParameters();
        this.headerParameters = new HeaderParameters(operation);
        this.plain = new PlainValues(mapper == null ? new ObjectMapper() : mapper);
        this.bodyParameters = new BodyParameters(operation, endpoint.getConfiguration().getInBody(), plain);
        this.bodyIsSaid = uriParameters.useBody() && endpoint.getConfiguration().getInBody() == null;
        this.lenient = endpoint.getConfiguration().isLenientParameters();
    }

    /**
     * What an exchange gives.
     *
     * @param values  of parameters that the operation has, by their names; may be changed
     * @param unknown of others, which lenientParameters lets through
     */
    record Given(Map<String, Object> values, Map<String, Object> unknown) {
    }

    Given collect(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        Given given = new Given(new LinkedHashMap<>(), lenient ? new LinkedHashMap<>() : Map.of());
        uriParameters.forEach(exchange, (name, value) -> put(given, name, value));
        headerParameters.forEach(message, (name, value) -> put(given, name, value));
        Object body = message.getBody();
        if (body != null && body != exchange.getProperty(LAST_RESULT) && !bodyIsSaid) {
            Map<String, Object> fromBody = bodyParameters.read(message);
            rejectDoubles(fromBody);
            fromBody.forEach((name, value) -> put(given, name, value));
        }
        return given;
    }

    void rememberResult(Exchange exchange, Object result) {
        if (result == null) {
            exchange.removeProperty(LAST_RESULT);
        } else {
            exchange.setProperty(LAST_RESULT, result);
        }
    }

    /** Removes the headers that held parameters. */
    void useUp(Message message) {
        headerParameters.useUp(message);
    }

    private void put(Given given, String name, Object value) {
        if (value == null) {
            return;
        }
        Parameter known = lenient ? operation.parameter(name).orElse(null) : operation.requireParameter(name);
        if (known == null) {
            given.unknown().put(name, plain.of(value));
        } else {
            given.values().put(known.name(), known.schema().file() ? FileValues.of(value) : plain.of(value));
        }
    }

    private void rejectDoubles(Map<String, Object> body) {
        for (Parameter parameter : operation.parameters()) {
            if (!parameter.name().equals(parameter.wireName()) && body.get(parameter.name()) != null
                    && body.get(parameter.wireName()) != null
                    && operation.requireParameter(parameter.wireName()).equals(parameter)) {
                throw new IllegalArgumentException(operation.uri() + ": the body gives the parameter '" + parameter.name()
                        + "' twice, also as '" + parameter.wireName() + "'. Leave one out.");
            }
        }
    }
}
