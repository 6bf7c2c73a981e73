package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Putting a call into a queue, and taking it out. */
final class EnqueueCommands {

    private static final ApiError NOT_QUEUED = new ApiError("90035", "Call not in queue", "The call waits in no queue.", null);
    private static final ApiError QUEUED = new ApiError("90038", "Call already in queue",
            "The call waits in a queue already; take it out with leave_queue first.", null);
    private static final ApiError SIZE = new ApiError("90037", "Queue max_size cannot be modified",
            "The queue exists, with another max_size; change it with queues/update.", "/max_size");

    private final CallQueues queues;

    EnqueueCommands(CallQueues queues) {
        this.queues = queues;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("calls/enqueue", new Behaviour(Needs.CALL_ALIVE, this::enqueue),
                "calls/leaveQueue", new Behaviour(Needs.CALL_ALIVE, this::leave));
    }

    private Map<String, Object> enqueue(CheckedCommand command) {
        if (queues.of(command.call()).isPresent()) {
            throw new Refusal(422, QUEUED);
        }
        CallQueue queue = queue(command);
        command.call().keep(command.body());
        int limit = command.number("max_wait_time_secs", 0);
        queue.add(command.call(), command.flag("keep_after_hangup"), limit > 0 ? Duration.ofSeconds(limit) : null);
        command.call().bridge().leave();
        return Behaviour.OK;
    }

    /** A queue that is not there yet is made. */
    private CallQueue queue(CheckedCommand command) {
        CallQueue queue = queues.all().get(command.text("queue_name"));
        if (queue == null) {
            return queues.create(command.text("queue_name"), command.number("max_size", QueueCommands.ENQUEUE_SIZE));
        }
        if (command.number("max_size", queue.maxSize()) != queue.maxSize()) {
            throw new Refusal(422, SIZE);
        }
        return queue;
    }

    private Map<String, Object> leave(CheckedCommand command) {
        WaitingCall waiting = queues.of(command.call()).orElseThrow(() -> new Refusal(422, NOT_QUEUED));
        command.call().keep(command.body());
        waiting.queue().takeOut(waiting, "leave");
        return Behaviour.OK;
    }
}
