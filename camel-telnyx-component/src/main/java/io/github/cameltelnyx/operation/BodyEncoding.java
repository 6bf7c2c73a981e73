package io.github.cameltelnyx.operation;

/** How an operation's body is written on the wire. */
public enum BodyEncoding {
    /** The request has no body. */
    NONE,
    /** {@code application/json} */
    JSON,
    /** {@code application/x-www-form-urlencoded} */
    FORM,
    /** {@code multipart/form-data} */
    MULTIPART
}
