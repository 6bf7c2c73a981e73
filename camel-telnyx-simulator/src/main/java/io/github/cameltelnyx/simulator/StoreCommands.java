package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.Map;

/** What the operations on everything do that the account keeps, by the operations' names in the catalogue. */
final class StoreCommands {

    private StoreCommands() {
    }

    static Map<String, Behaviour> all(World world) {
        Stores stores = world.stores();
        Map<String, Behaviour> behaviours = new HashMap<>(new QueueCommands(stores.queues()).behaviours());
        behaviours.putAll(new EnqueueCommands(stores.queues()).behaviours());
        behaviours.putAll(new RecordingArchiveCommands(stores.recordings()).behaviours());
        behaviours.putAll(new CallControlApplicationCommands(stores.applications()).behaviours());
        behaviours.putAll(new MediaFileCommands(stores.media(), world.ids()).behaviours());
        return behaviours;
    }
}
