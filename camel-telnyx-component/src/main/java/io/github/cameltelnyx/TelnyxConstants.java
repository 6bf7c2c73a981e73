package io.github.cameltelnyx;

import org.apache.camel.spi.Metadata;

/**
 * The message headers of both schemes.
 *
 * <p>Beside these, each parameter of an operation may be given as a header: {@code CamelTelnyx} and the parameter's name
 * with a capital first letter, as in {@code CamelTelnyxVoice}.
 */
public final class TelnyxConstants {

    /** What the name of every header of a parameter starts with. */
    public static final String HEADER_PREFIX = "CamelTelnyx";

    @Metadata(label = "common", javaType = "String",
            description = "The call. A webhook consumer takes it from the signed body; a producer sends its command to this call.")
    public static final String CALL_CONTROL_ID = HEADER_PREFIX + "CallControlId";

    // The build adds the known types to the metadata, as its enum.
    @Metadata(label = "consumer", javaType = "String",
            description = "The type of the event, as in call.playback.ended. Beside the known ones there are others, as Telnyx adds"
                    + " types at any time.")
    public static final String EVENT_TYPE = HEADER_PREFIX + "EventType";
    @Metadata(label = "consumer", javaType = "String",
            description = "The identity of the event. It stays the same when Telnyx sends the event again.")
    public static final String EVENT_ID = HEADER_PREFIX + "EventId";
    @Metadata(label = "consumer", javaType = "java.time.OffsetDateTime",
            description = "When the event happened, by Telnyx's clock.")
    public static final String EVENT_OCCURRED_AT = HEADER_PREFIX + "EventOccurredAt";
    @Metadata(label = "consumer", javaType = "Integer",
            description = "The number of the delivery that carried the event, from 1, where Telnyx tells it.")
    public static final String EVENT_ATTEMPT = HEADER_PREFIX + "EventAttempt";
    @Metadata(label = "consumer", javaType = "String",
            description = "The client state that an earlier command left with the call, decoded from base64.")
    public static final String EVENT_CLIENT_STATE = HEADER_PREFIX + "EventClientState";

    @Metadata(label = "producer", javaType = "Integer", description = "The HTTP status of Telnyx's answer.")
    public static final String STATUS_CODE = HEADER_PREFIX + "StatusCode";
    @Metadata(label = "producer", javaType = "String",
            description = "The identity that Telnyx gave the request, for questions to its support.")
    public static final String REQUEST_ID = HEADER_PREFIX + "RequestId";
    @Metadata(label = "producer", javaType = "String",
            description = "The command_id that was sent, given or derived. Telnyx ignores a second command with the same one.")
    public static final String SENT_COMMAND_ID = HEADER_PREFIX + "SentCommandId";
    @Metadata(label = "producer",
            description = "What Telnyx answered to a command whose step awaited an event, which is the body: what would be the body"
                    + " without await.")
    public static final String COMMAND_RESULT = HEADER_PREFIX + "CommandResult";
    @Metadata(label = "producer", javaType = "Long",
            description = "How many requests Telnyx still accepts before its rate limit resets, where it tells.")
    public static final String RATE_LIMIT_REMAINING = HEADER_PREFIX + "RateLimitRemaining";
    @Metadata(label = "producer", javaType = "Long",
            description = "When the rate limit resets, as Telnyx sent it: seconds from now, or seconds since 1970 where it is above a thousand million.")
    public static final String RATE_LIMIT_RESET = HEADER_PREFIX + "RateLimitReset";
    @Metadata(label = "producer", javaType = "java.util.Map",
            description = "What Telnyx says of a list beside its items: page number, page size and totals.")
    public static final String META = HEADER_PREFIX + "Meta";

    private TelnyxConstants() {
    }
}
