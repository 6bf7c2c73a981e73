package io.github.cameltelnyx.operation;

import java.util.List;

/**
 * Text that may start with an operator, as in {@code >=2026-05-22}, for a filter of a query. The operator then stands in
 * the place of the equals sign: {@code DateCreated>=2026-05-22}.
 */
record ComparisonSchema(List<String> operators, TextSchema operand) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        String text = value instanceof CharSequence given ? given.toString().trim() : "";
        String operator = operator(text);
        return operator.isEmpty()
                ? operand.convert(value, at)
                : operator + operand.convert(text.substring(operator.length()).trim(), at);
    }

    @Override
    public boolean text() {
        return true;
    }

    /** @return the longest operator that the text starts with, or nothing */
    String operator(String text) {
        return operators.stream()
                .filter(text::startsWith)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}
