package io.github.cameltelnyx.simulator;

import java.util.Map;

/** Lets a call wait in a queue. */
final class EnqueueVerb {

    private final TexmlQueues queues;

    EnqueueVerb(TexmlQueues queues) {
        this.queues = queues;
    }

    void begin(TexmlStep step) {
        TexmlQueue queue = queues.named(step.verb().text());
        if (queue.full()) {
            step.call().happens("finds the queue " + queue.sid() + " full");
            step.go(step.verb().target("action", "method"), Map.of("QueueSid", queue.sid(), "QueueResult", "queue-full"));
        } else {
            new QueuedCall(queue, step).begin();
        }
    }
}
