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
