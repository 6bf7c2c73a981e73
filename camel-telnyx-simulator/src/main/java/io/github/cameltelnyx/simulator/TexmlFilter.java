package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What of a list is asked for. */
final class TexmlFilter {

    private TexmlFilter() {
    }

    static <T> Predicate<T> text(CheckedCommand command, String name, Function<T, String> value) {
        Object wanted = command.query().get(name);
        return thing -> wanted == null || wanted.equals(value.apply(thing));
    }

    /**
     * Compares a time with a day or a time, by an operator in the place of the equals sign ({@code DateCreated>=}), at the
     * value's head, or as a suffix of the name ({@code StartTime_gt}). A day without operator is all of it.
     */
    static <T> Predicate<T> time(CheckedCommand command, String name, Function<T, Instant> value) {
        Predicate<T> all = thing -> true;
        for (Map.Entry<String, Object> parameter : command.query().entrySet()) {
            String operator = operator(parameter.getKey(), name);
            if (operator != null) {
                String text = (String) parameter.getValue();
                String limit = text.replaceFirst("^[<>]=?|^=", "");
                String sign = operator + text.substring(0, text.length() - limit.length());
                all = all.and(thing -> matches(sign, value.apply(thing), limit));
            }
        }
        return all;
    }

    /** @return what follows the name, or null where the parameter is another. The equals sign of >= parts it from its value. */
    private static String operator(String parameter, String name) {
        String rest = parameter.startsWith(name) ? parameter.substring(name.length()) : "?";
        return switch (rest) {
            case "", ">", "<" -> rest;
            case "_gt" -> ">>";
            case "_lt" -> "<<";
            case ">=" -> ">";
            case "<=" -> "<";
            default -> null;
        };
    }

    /**
     * @param sign  as in {@code >=}; more than the sign is doubled
     * @param limit a day or a time
     */
    static boolean matches(String sign, Instant time, String limit) {
        if (time == null) {
            return false;
        }
        boolean day = limit.length() == 10;
        Instant from = instant(limit, day);
        Instant until = day ? from.plus(java.time.Duration.ofDays(1)) : from.plusSeconds(1);
        return switch (sign) {
            case ">", ">=" -> !time.isBefore(from);
            case "<", "<=" -> time.isBefore(until);
            case ">>" -> !time.isBefore(until);
            case "<<" -> time.isBefore(from);
            default -> !time.isBefore(from) && time.isBefore(until);
        };
    }

    private static Instant instant(String text, boolean day) {
        try {
            return day ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(422, new ApiError("10015", "Bad Request", "A date is written as in 2026-05-22.", null));
        }
    }
}
