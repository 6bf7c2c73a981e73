package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What the account keeps besides its calls. Used on the timeline only. */
record Stores(CallQueues queues, RecordingArchive recordings, MediaStore media, CallControlApplications applications) {

    static Stores empty(Clock clock, Supplier<UUID> ids) {
        return new Stores(new CallQueues(clock, ids), new RecordingArchive(clock), new MediaStore(clock),
                new CallControlApplications(clock));
    }
}
