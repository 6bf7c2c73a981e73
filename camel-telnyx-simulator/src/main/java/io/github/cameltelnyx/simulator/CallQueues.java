package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The account's queues of Call Control; those of TeXML are {@link TexmlQueues}. Used on the timeline only. */
final class CallQueues {

    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Map<String, CallQueue> queues = new LinkedHashMap<>();

    CallQueues(Clock clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** By their names. */
    Map<String, CallQueue> all() {
        return queues;
    }

    CallQueue create(String name, int maxSize) {
        CallQueue queue = new CallQueue(clock, ids.get().toString(), name, maxSize);
        queues.put(name, queue);
        return queue;
    }

    /** @throws Refusal when there is none of this name */
    CallQueue named(String name) {
        CallQueue queue = queues.get(name);
        if (queue == null) {
            throw new Refusal(404, ApiError.notFound("There is no queue of this name."));
        }
        return queue;
    }

    /** Where the call waits. */
    Optional<WaitingCall> of(SimulatedCall call) {
        return queues.values()
                .stream()
                .flatMap(queue -> queue.waiting().stream())
                .filter(waiting -> waiting.call() == call)
                .findFirst();
    }
}
