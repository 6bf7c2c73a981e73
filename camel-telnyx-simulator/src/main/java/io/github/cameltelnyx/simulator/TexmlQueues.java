package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The account's queues. Used on the timeline only. */
final class TexmlQueues {

    static final int DEFAULT_SIZE = 100;

    private final World world;
    private final Map<String, TexmlQueue> queues = new LinkedHashMap<>();

    TexmlQueues(World world) {
        this.world = world;
    }

    Map<String, TexmlQueue> all() {
        return queues;
    }

    /** The queue of this name, which is made where there is none. */
    TexmlQueue named(String name) {
        TexmlQueue queue = queues.get(name);
        return queue == null ? create(name, DEFAULT_SIZE) : queue;
    }

    /** A queue's name is its sid. */
    TexmlQueue create(String name, int maxSize) {
        TexmlQueue queue = new TexmlQueue(world, name, maxSize);
        queues.put(queue.sid(), queue);
        return queue;
    }
}
