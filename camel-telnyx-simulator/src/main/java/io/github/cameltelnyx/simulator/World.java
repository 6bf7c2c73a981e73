package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What all calls of a simulator share.
 *
 * @param webhookUrl  where events go, asked for each delivery; it gives null where nobody wants them
 * @param retryDelays how long to wait, on the simulated calls, before an event is sent for the second, third… time
 * @param mediaLength how long an audio file plays, on the simulated calls
 * @param stores      what the account keeps besides its calls
 */
record World(Timeline timeline, Clock clock, Supplier<UUID> ids, WebhookSender sender, Supplier<String> webhookUrl,
        Transcript transcript, FaultPlan faults, List<Duration> retryDelays, Duration mediaLength, Stores stores) {

    Instant now() {
        return clock.instant();
    }

    String id() {
        return ids.get().toString();
    }
}
