package io.github.cameltelnyx.operation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** A number, whole or not, one of a few or within bounds, or one of a few words such as {@code infinity}. */
record NumberSchema(boolean whole, BigDecimal minimum, BigDecimal maximum, List<BigDecimal> numbers, List<String> words)
        implements
            Schema {

    /** Longer ones are not worth the memory that "1e999999999" takes once it is written out. */
    private static final int LONGEST = 40;

    @Override
    public Object convert(Object value, ParameterPath at) {
        if (value instanceof CharSequence word && words.contains(word.toString())) {
            return word.toString();
        }
        Number number = asNumber(value, at);
        BigDecimal size = decimal(number);
        if (size == null || tooLong(size) || outside(size) || whole && size.stripTrailingZeros().scale() > 0) {
            throw at.problem(rule());
        }
        return whole && !isWhole(number) ? smallest(size.toBigIntegerExact()) : number;
    }

    private Number asNumber(Object value, ParameterPath at) {
        if (value instanceof Number number) {
            return number;
        }
        String text = value instanceof CharSequence given ? given.toString().trim() : "";
        if (text.isEmpty() || text.length() > LONGEST || text.contains("e") || text.contains("E")) {
            throw at.problem(rule());
        }
        try {
            BigDecimal size = new BigDecimal(text);
            return whole && size.scale() <= 0 ? smallest(size.toBigIntegerExact()) : size;
        } catch (NumberFormatException e) {
            throw at.problem(rule());
        }
    }

    @Override
    public boolean text() {
        return !words.isEmpty();
    }

    private static boolean tooLong(BigDecimal size) {
        return size.precision() > LONGEST || Math.abs((long) size.scale()) > LONGEST;
    }

    private boolean outside(BigDecimal size) {
        boolean none = !numbers.isEmpty() && numbers.stream().noneMatch(number -> number.compareTo(size) == 0);
        return none || minimum != null && size.compareTo(minimum) < 0 || maximum != null && size.compareTo(maximum) > 0;
    }

    private String rule() {
        if (!numbers.isEmpty()) {
            return "must be one of " + numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
        }
        String kind = whole ? "a whole number" : "a number";
        String bounds = minimum != null && maximum != null
                ? " from " + minimum.toPlainString() + " to " + maximum.toPlainString()
                : minimum != null
                        ? " of " + minimum.toPlainString() + " or more"
                        : maximum != null ? " of " + maximum.toPlainString() + " or less" : "";
        return "must be " + kind + bounds + (words.isEmpty() ? "" : ", or " + String.join(", ", words));
    }

    /** @return null for what is no number, such as NaN */
    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
        }
        return isWhole(number) ? new BigDecimal(number.toString()) : null;
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte
                || number instanceof BigInteger;
    }

    private static Number smallest(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }
}
