package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The account's media files, in memory, each until it expires by the simulator's clock. Used on the timeline only. */
final class MediaStore {

    private final Clock clock;
    private final Map<String, StoredMedia> files = new LinkedHashMap<>();

    MediaStore(Clock clock) {
        this.clock = clock;
    }

    List<StoredMedia> all() {
        files.values().removeIf(media -> !clock.instant().isBefore(media.expires()));
        return List.copyOf(files.values());
    }

    Optional<StoredMedia> named(String name) {
        return all().stream().filter(media -> media.name().equals(name)).findFirst();
    }

    StoredMedia add(String name, FileContent content, long lifetimeSeconds) {
        StoredMedia media = new StoredMedia(clock, name, content, lifetimeSeconds);
        files.put(name, media);
        return media;
    }

    void remove(StoredMedia media) {
        files.remove(media.name());
    }
}
