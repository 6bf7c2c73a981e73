package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.Map;

/** One thing that passed between the application and the simulator. Immutable. */
public sealed interface TranscriptEntry {

    /** When it happened, by the simulator's clock. */
    Instant at();

    /**
     * The application asked for something.
     *
     * @param at        when
     * @param method    the HTTP method
     * @param path      the decoded path below the base URL, as in {@code /calls/v3:…/actions/speak}
     * @param operation what it is in the catalogue, as in {@code calls/speak}, or empty where it is nothing there
     * @param body      the decoded JSON body, empty where there was none
     * @param status    the status it was answered with; 0 where a fault left it without an answer
     */
    record Command(Instant at, String method, String path, String operation, Map<String, Object> body,
            int status) implements TranscriptEntry {
    }

    /**
     * The simulator sent an event, or would have, had it known where to.
     *
     * @param at        when
     * @param id        the event's identity, the same when it is sent again
     * @param type      the event's type, as in {@code call.answered}
     * @param attempt   from 1
     * @param url       where it went; empty where there is no webhook URL
     * @param payload   what it says
     * @param body      the bytes that were signed and sent
     */
    record Event(Instant at, String id, String type, int attempt, String url, Map<String, Object> payload,
            byte[] body) implements TranscriptEntry {
    }

    /**
     * The simulator asks for a TeXML document.
     *
     * @param at         when
     * @param callSid    the call for which
     * @param method     GET or POST
     * @param url        where, without the parameters
     * @param parameters what it says about the call, and about what the last document led to
     * @param body       the bytes that were signed and sent; empty with GET
     */
    record Fetch(Instant at, String callSid, String method, String url, Map<String, Object> parameters,
            byte[] body) implements TranscriptEntry {
    }

    /**
     * The application answered with a TeXML document, or failed to.
     *
     * @param at      when
     * @param callSid the call for which
     * @param url     where it was asked for
     * @param status  the status; 0 where no answer came in time
     * @param body    the document
     * @param fault   why the call cannot follow it; empty where it can
     */
    record Document(Instant at, String callSid, String url, int status, byte[] body, String fault)
            implements
                TranscriptEntry {
    }

    /**
     * Something happened on a call, as the person at its far end would tell it.
     *
     * @param at      when
     * @param callSid the call
     * @param what    as in {@code hears: Welcome}, {@code presses 1} or {@code hangs up}
     */
    record Happening(Instant at, String callSid, String what) implements TranscriptEntry {
    }

    /**
     * The application answered an event, or failed to.
     *
     * @param at      when
     * @param eventId the event's identity
     * @param type    the event's type
     * @param attempt which delivery it was, from 1
     * @param status  the status; 0 where no answer came in time
     */
    record Answer(Instant at, String eventId, String type, int attempt, int status) implements TranscriptEntry {

        /** Whether the event need not be sent again. */
        public boolean accepted() {
            return status / 100 == 2;
        }
    }
}
