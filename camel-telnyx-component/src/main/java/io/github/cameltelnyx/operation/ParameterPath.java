package io.github.cameltelnyx.operation;

import java.util.Collection;
import java.util.regex.Pattern;

import io.github.cameltelnyx.names.NearestName;

/**
 * Where in an operation's parameters a value stands, as in {@code voiceSettings.type} or {@code to[2]}, so that an error
 * can say it. Immutable.
 *
 * @param operation the operation that has it
 * @param path      the place in its parameters
 */
public record ParameterPath(Operation operation, String path) {

    private static final Pattern PRINTABLE_NAME = Pattern.compile("[\\p{Alnum}_.\\[\\]\\-]{1,64}");

    ParameterPath property(String name) {
        return new ParameterPath(operation, path + "." + printable(name));
    }

    ParameterPath item(int index) {
        return new ParameterPath(operation, path + "[" + index + "]");
    }

    /** The error that this place's value is; {@code problem} follows its name, as in "must be a whole number". */
    OperationParameterException problem(String problem) {
        return new OperationParameterException(operation.uri() + ": parameter '" + path + "' " + problem, depth());
    }

    /** The error that a name is not known among those that exist at this place. */
    static OperationParameterException unknown(String operation, String name, Collection<String> known) {
        String nearest = NearestName.of(name, known)
                .map(near -> ". Did you mean '" + near + "'?")
                .orElse(". It has: " + String.join(", ", known));
        return new OperationParameterException(operation + " has no parameter '" + printable(name) + "'" + nearest);
    }

    private int depth() {
        return (int) path.chars().filter(letter -> letter == '.' || letter == '[').count();
    }

    /** A name that came from outside, fit for a message: it may be anything in a body. */
    private static String printable(String name) {
        return PRINTABLE_NAME.matcher(name).matches() ? name : "(unprintable)";
    }
}
