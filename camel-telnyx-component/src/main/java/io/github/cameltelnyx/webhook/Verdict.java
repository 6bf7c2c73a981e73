package io.github.cameltelnyx.webhook;

/** What a request was found to be. Metrics show these names in lower case. */
enum Verdict {
    /** Telnyx's, and a route runs for it. To the verifier alone: signed by Telnyx. */
    ACCEPTED,
    /** Its event was taken before, by all routes that want it. */
    DUPLICATE,
    /** A step waited for it, and no route of the path wants it. */
    AWAITED,
    /** No route of the path wants it. */
    UNMATCHED, MISSING_SIGNATURE, DOUBLED_SIGNATURE, MALFORMED_SIGNATURE, MISSING_TIMESTAMP, DOUBLED_TIMESTAMP, MALFORMED_TIMESTAMP,
    /** Repeated by someone, or a clock is wrong. */
    OUTSIDE_TOLERANCE,
    /** Forged, changed on the way, or the public key is not the account's. */
    WRONG_SIGNATURE,
    /** Signed, and neither a TeXML form nor an event of API version 2. */
    NO_EVENT, WRONG_METHOD, TOO_LARGE, TOO_SLOW,
    /** A route is suspended or stopping, or all workers are busy. */
    UNAVAILABLE,
    /** It could not be processed here: most likely the idempotent repository failed. */
    FAULT,
    /** No route listens at the path any more. */
    NOT_FOUND
}
