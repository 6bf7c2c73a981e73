package io.github.cameltelnyx.simulator;

import java.time.Instant;

/** What never changes about a call. Immutable. */
record CallIdentity(String callControlId, String callLegId, String callSessionId, String connectionId, String from,
        String to, boolean incoming, Instant startTime) {
}
