package io.github.cameltelnyx.simulator;

import java.util.Map;

/** The account's queues, and the calls that wait in them. */
final class QueueCommands {

    /** How many may wait where nobody says: in a queue that was made by itself, and in one that enqueue made. */
    static final int SIZE = 300;
    static final int ENQUEUE_SIZE = 100;

    private final CallQueues queues;

    QueueCommands(CallQueues queues) {
        this.queues = queues;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("queues/create", Behaviour.of(this::create),
                "queues/list", Behaviour.of(command -> NumberedPage.of(command,
                        queues.all().values().stream().map(CallQueue::view).toList())),
                "queues/get", Behaviour.of(command -> queue(command).view()),
                "queues/update", Behaviour.of(this::update),
                "queues/delete", Behaviour.withoutBody(this::delete),
                "queue-calls/list", Behaviour.of(command -> NumberedPage.of(command,
                        queue(command).waiting().stream().map(WaitingCall::view).toList())),
                "queue-calls/get", Behaviour.of(command -> waiting(command).view()),
                "queue-calls/update", Behaviour.withoutBody(this::keep),
                "queue-calls/delete", Behaviour.withoutBody(this::remove));
    }

    private Map<String, Object> create(CheckedCommand command) {
        if (queues.all().containsKey(command.text("queue_name"))) {
            throw new Refusal(422, new ApiError("10012", "Duplicate resource", "There is a queue of this name.",
                    "/queue_name"));
        }
        return queues.create(command.text("queue_name"), command.number("max_size", SIZE)).view();
    }

    private Map<String, Object> update(CheckedCommand command) {
        CallQueue queue = queue(command);
        queue.maxSize(command.number("max_size", queue.maxSize()));
        return queue.view();
    }

    private void delete(CheckedCommand command) {
        CallQueue queue = queue(command);
        queue.waiting().forEach(waiting -> queue.takeOut(waiting, "leave"));
        queues.all().remove(queue.name());
    }

    private void keep(CheckedCommand command) {
        WaitingCall waiting = waiting(command);
        if (command.body().containsKey("keep_after_hangup")) {
            waiting.keptAfterHangup(command.flag("keep_after_hangup"));
        }
    }

    /** Only for a call that has ended, as Telnyx's document says; it knows no other refusal than 404 here. */
    private void remove(CheckedCommand command) {
        WaitingCall waiting = waiting(command);
        if (waiting.call().state() != CallState.ENDED) {
            throw new Refusal(404, ApiError.notFound(
                    "The call has not ended, and such are removed alone. Take it out of the queue with leave_queue."));
        }
        waiting.queue().drop(waiting);
    }

    private CallQueue queue(CheckedCommand command) {
        return queues.named(command.path().get("queue_name"));
    }

    private WaitingCall waiting(CheckedCommand command) {
        String callControlId = command.path().get("call_control_id");
        return queue(command).waiting()
                .stream()
                .filter(waiting -> waiting.call().callControlId().equals(callControlId))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, ApiError.notFound("No such call waits in the queue.")));
    }
}
