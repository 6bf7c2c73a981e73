package io.github.cameltelnyx.springboot;

/** A property of the components that is none. The message has its name and place, and what was most likely meant, never its value. */
final class UnknownPropertyException extends IllegalArgumentException {

    UnknownPropertyException(String message) {
        super(message);
    }
}
