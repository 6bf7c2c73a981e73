package io.github.cameltelnyx.event;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the values of a TeXML form their types: numbers and times, where the parameter is one. Codes and identifiers stay text
 * though they be of digits, and so does whatever is not written as a number or a time.
 */
final class TexmlValue {

    static final Set<String> NUMBERS = Set.of("SequenceNumber", "CallDuration", "DialCallDuration", "RecordingDuration",
            "RecordingChannels", "MachineDetectionDuration", "SamplingRate", "QueueTime", "QueuePosition", "CurrentQueueSize",
            "AvgQueueTime", "Confidence", "DeepfakeScore", "DeepfakeConsistency");
    static final Set<String> TIMES = Set.of("Timestamp", "CallInitiatedAt", "AnsweredTime", "StartTime", "EndTime",
            "OccurredAt");

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,18}\\.[0-9]{1,18}");

    private TexmlValue() {
    }

    /** An Integer, a Long where that is too small, a BigDecimal, an OffsetDateTime, or the text. */
    static Object of(String name, String text) {
        if (NUMBERS.contains(name)) {
            return number(text);
        }
        return TIMES.contains(name) ? time(text) : text;
    }

    private static Object number(String text) {
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return number == (int) number ? (Object) (int) number : (Object) number;
        }
        return FRACTION.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    /** Telnyx's documents show all three: 2024-01-15T10:30:00Z, 2024-01-15 10:30:00Z, Mon, 15 Jan 2024 10:30:00 +0000. */
    private static Object time(String text) {
        try {
            return text.length() > 3 && text.charAt(3) == ','
                    ? OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    : OffsetDateTime.parse(text.replaceFirst("(?<=^\\d{4}-\\d\\d-\\d\\d) ", "T"));
        } catch (DateTimeException e) {
            return text;
        }
    }
}
