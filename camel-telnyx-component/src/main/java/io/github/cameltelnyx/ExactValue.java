package io.github.cameltelnyx;

/**
 * A parameter's value as a builder in Java hands it over, in an endpoint's properties and not in the text of its URI. Nothing
 * of it was lost on the way, so that nothing is mended: a blank before digits is a blank.
 *
 * @param value text, which may hold <code>${…}</code>, a number, a boolean, or a list or map of such
 */
public record ExactValue(Object value) {
}
