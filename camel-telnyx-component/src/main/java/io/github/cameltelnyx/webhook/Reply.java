package io.github.cameltelnyx.webhook;

import org.apache.camel.Message;

/** What a request is answered with. */
interface Reply {

    /** Leaves nothing else on the message: every header of it would go out. */
    void writeTo(Message message);
}
