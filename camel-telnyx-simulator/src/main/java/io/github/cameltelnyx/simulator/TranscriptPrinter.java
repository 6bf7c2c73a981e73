package io.github.cameltelnyx.simulator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import io.github.cameltelnyx.simulator.TranscriptEntry.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import io.github.cameltelnyx.simulator.TranscriptEntry.Document;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import io.github.cameltelnyx.simulator.TranscriptEntry.Fetch;
import io.github.cameltelnyx.simulator.TranscriptEntry.Happening;

/**
 * Prints a transcript live, one line for each event, command and document, for someone who has never seen Telnyx. An
 * application's answer to an event is printed only where it did not accept it.
 */
public final class TranscriptPrinter implements TranscriptListener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 60;
    private static final int LONGEST_SPEECH = 200;
    /** What every event says, or what tells a reader nothing. */
    private static final Set<String> NOISE = Set.of("call_control_id", "call_leg_id", "call_session_id", "connection_id",
            "client_state", "command_id", "start_time", "recording_started_at", "recording_ended_at", "recording_id",
            "recording_transcription_id", "AccountSid", "CallSid", "CallSidLegacy", "ConnectionId", "CallingPartyType",
            "FromSipUri", "ToSipUri", "CallerId", "CallbackSource", "Timestamp", "CallInitiatedAt", "CallControlId",
            "CallLegId", "CallSessionId", "UserId", "OrganizationId", "StartTime", "AnsweredTime", "EndTime", "OccurredAt",
            "DialCallSidLegacy", "ParentCallSidLegacy", "RecordingSid", "TranscriptionSid", "Codec", "SamplingRate");

    private final PrintStream out;

    public TranscriptPrinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void added(TranscriptEntry entry) {
        if (entry instanceof Command command) {
            String name = command.operation().isEmpty() ? command.method() + " " + command.path() : command.operation();
            // A secret's value has a name that tells nothing.
            String body = name.startsWith("texml-secrets/") ? "" : values(command.body());
            print(entry, "app    -> telnyx", name, body + answered(command.status()));
        } else if (entry instanceof Event event) {
            String again = event.attempt() > 1 ? " (attempt " + event.attempt() + ")" : "";
            print(entry, "telnyx -> app   ", event.type() + again, values(event.payload()));
        } else if (entry instanceof Fetch fetch) {
            print(entry, "telnyx -> app   ", fetch.method() + " " + path(fetch.url()), values(fetch.parameters()));
        } else if (entry instanceof Document document) {
            print(entry, "app    -> telnyx", document.fault().isEmpty() ? "a document" : "no document",
                    document.fault().isEmpty() ? shortly(text(document)) : document.fault());
        } else if (entry instanceof Happening happening) {
            print(entry, "on the call     ", line(happening.what(), LONGEST_SPEECH), "");
        } else if (entry instanceof Answer answer && !answer.accepted()) {
            print(entry, "app    -> telnyx", answer.type(), answer.status() == 0
                    ? "was not answered"
                    : "was answered with status " + answer.status());
        }
    }

    private void print(TranscriptEntry entry, String direction, String name, String rest) {
        out.println(
                String.format(Locale.ROOT, "%s  %s  %-33s %s", TIME.format(entry.at()), direction, name, rest).stripTrailing());
        out.flush();
    }

    private static String answered(int status) {
        return status / 100 == 2 ? "" : status == 0 ? " [no answer]" : " [status " + status + "]";
    }

    private static String values(Map<String, Object> values) {
        StringJoiner line = new StringJoiner("  ");
        values.forEach((name, value) -> {
            if (!NOISE.contains(name) && value != null) {
                line.add(name + "=" + (secret(name) ? "…" : shortly(value)));
            }
        });
        return line.toString();
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private static String text(Document document) {
        return new String(document.body(), StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
    }

    private static boolean secret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password") || lower.contains("token") || lower.contains("key") || lower.contains("secret");
    }

    /** One line, and no control character of the application's reaches the terminal. */
    private static String shortly(Object value) {
        String text = value instanceof String given ? given : Json.text(value);
        String cut = line(text, LONGEST);
        return cut.contains(" ") ? "\"" + cut + "\"" : cut;
    }

    private static String line(String text, int longest) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > longest ? line.substring(0, longest) + "…" : line;
    }
}
