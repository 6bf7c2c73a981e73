package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A media file of the account. Used on the timeline only. */
final class StoredMedia {

    private final Clock clock;
    private final String name;
    private final Instant created;
    private Instant updated;
    private Instant expires;
    private FileContent content;

    StoredMedia(Clock clock, String name, FileContent content, long lifetimeSeconds) {
        this.clock = clock;
        this.name = name;
        this.content = content;
        this.created = clock.instant();
        expireAfter(lifetimeSeconds);
    }

    String name() {
        return name;
    }

    FileContent content() {
        return content;
    }

    Instant expires() {
        return expires;
    }

    void replace(FileContent newContent) {
        content = newContent;
        updated = clock.instant();
    }

    /** Counted from now. */
    void expireAfter(long seconds) {
        updated = clock.instant();
        expires = updated.plusSeconds(seconds);
    }

    /** As {@code media/get} tells it. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("media_name", name);
        view.put("content_type", content.contentType());
        view.put("created_at", CallEvent.time(created));
        view.put("updated_at", CallEvent.time(updated));
        view.put("expires_at", CallEvent.time(expires));
        return view;
    }
}
