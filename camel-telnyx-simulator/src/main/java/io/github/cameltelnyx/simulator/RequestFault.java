package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A way in which a request to Telnyx can go wrong through no fault of its own. Immutable. */
public final class RequestFault {

    private final Kind kind;
    private final int status;
    private final Duration time;

    /**
     * @param status the status of an answer that is an error
     * @param time   how long, of real time: until the limit resets, or the answer comes
     */
    private RequestFault(Kind kind, int status, Duration time) {
        this.kind = kind;
        this.status = status;
        this.time = time;
    }

    /** Answered 429 with {@code x-ratelimit-reset}; the command has no effect. */
    public static RequestFault rateLimited(Duration reset) {
        return new RequestFault(Kind.ERROR, 429, reset);
    }

    /** Answered with this status; the command has no effect. */
    public static RequestFault failing(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A failing request has a status from 400 to 599, not " + status);
        }
        return new RequestFault(Kind.ERROR, status, Duration.ZERO);
    }

    /** The connection is closed without an answer; the command has no effect. */
    public static RequestFault dropped() {
        return new RequestFault(Kind.DROPPED, 0, Duration.ZERO);
    }

    /** The connection is closed without an answer, after the command took effect. */
    public static RequestFault answerLost() {
        return new RequestFault(Kind.ANSWER_LOST, 0, Duration.ZERO);
    }

    /** The command takes effect at once, and is answered only after a while. */
    public static RequestFault delayed(Duration delay) {
        return new RequestFault(Kind.DELAYED, 0, delay);
    }

    /** Half of the answer comes, and then the connection is closed; the command took effect. */
    public static RequestFault halfAnswered() {
        return new RequestFault(Kind.HALF_ANSWERED, 0, Duration.ZERO);
    }

    /** No answer ever comes, and the connection stays open until the application closes it; the command took effect. */
    public static RequestFault silent() {
        return new RequestFault(Kind.SILENT, 0, Duration.ZERO);
    }

    Kind kind() {
        return kind;
    }

    Duration time() {
        return time;
    }

    Reply reply() {
        if (status == 429) {
            long seconds = time.plusMillis(999).toSeconds();
            return Reply.errors(429, List.of(ApiError.RATE_LIMIT)).withHeader("x-ratelimit-reset", Long.toString(seconds));
        }
        return Reply.errors(status, List.of(status == 503 ? ApiError.UNAVAILABLE : ApiError.UNEXPECTED));
    }

    /** As in {@code answer lost} or {@code failing 503}. */
    @Override
    public String toString() {
        return kind == Kind.ERROR ? "failing " + status : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    enum Kind {
        ERROR, DROPPED, ANSWER_LOST, DELAYED, HALF_ANSWERED, SILENT
    }
}
