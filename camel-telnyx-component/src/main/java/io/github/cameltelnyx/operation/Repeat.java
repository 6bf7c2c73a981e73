package io.github.cameltelnyx.operation;

/** Whether a request whose answer was lost may be sent again. */
public enum Repeat {
    /** A second request has the effect of the first: GET, PUT, DELETE. */
    SAFE,
    /** Safe where a {@code command_id} was sent, since Telnyx ignores the second command with the same one. */
    COMMAND_ID,
    /** A second request would have a second effect. */
    NEVER
}
