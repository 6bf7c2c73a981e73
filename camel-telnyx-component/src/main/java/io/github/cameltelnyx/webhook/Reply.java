package io.github.cameltelnyx.webhook;

import java.util.Map;

/** What a request is answered with. */
interface Reply {

    int status();

    /** By their names; none but what the caller needs. */
    Map<String, String> headers();

    /** Not to be changed. */
    byte[] body();
}
