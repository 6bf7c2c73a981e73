package io.github.cameltelnyx;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.Parameter;
import org.apache.camel.Message;

/**
 * The headers of a message that are parameters of an operation, by names without regard to case, as Camel's are. A message has
 * few headers and an operation up to sixty parameters, so that it is the headers that are gone through. Immutable.
 */
final class HeaderParameters {

    private final Map<String, Parameter> byHeader = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    HeaderParameters(Operation operation) {
        operation.parameters().forEach(parameter -> byHeader.put(name(parameter), parameter));
    }

    /** The header that may hold the parameter, as CamelTelnyxAudioUrl for audioUrl. */
    static String name(Parameter parameter) {
        String name = parameter.name();
        return TelnyxConstants.HEADER_PREFIX + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    void forEach(Message message, BiConsumer<String, Object> given) {
        if (!message.hasHeaders()) {
            return;
        }
        for (Map.Entry<String, Object> header : message.getHeaders().entrySet()) {
            Parameter parameter = parameter(header.getKey());
            if (parameter != null) {
                given.accept(parameter.name(), header.getValue());
            }
        }
    }

    /** A parameter in a header counts for one step, so that it never reaches the next. The call is what all steps share. */
    void useUp(Message message) {
        if (message.hasHeaders()) {
            message.getHeaders()
                    .keySet()
                    .removeIf(header -> parameter(header) != null && !header.equalsIgnoreCase(TelnyxConstants.CALL_CONTROL_ID));
        }
    }

    private Parameter parameter(String header) {
        String prefix = TelnyxConstants.HEADER_PREFIX;
        return header.regionMatches(true, 0, prefix, 0, prefix.length()) ? byHeader.get(header) : null;
    }
}
