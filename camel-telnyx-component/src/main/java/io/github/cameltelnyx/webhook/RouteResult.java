package io.github.cameltelnyx.webhook;

/**
 * How a route ended.
 *
 * @param success  whether it did not fail
 * @param document the TeXML document that it left; null where it left none
 */
record RouteResult(boolean success, byte[] document) {

    static final RouteResult FAILED = new RouteResult(false, null);
    static final RouteResult DONE = new RouteResult(true, null);
}
