package io.github.cameltelnyx.await;

import java.time.Duration;
import java.util.Set;

import io.github.cameltelnyx.event.EventPatterns;
import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * By what one command is known to have ended, and what its step waits for.
 *
 * @param own      the types of the events that tell of this command's end alone: the next such event is another command's
 * @param media    the files or addresses that the command plays, one of which its events name; empty where they name none
 * @param patterns what the step waits for; null where it does not wait, and the command stands in line all the same
 * @param timeout  how long it waits
 */
public record Awaited(Set<String> own, Set<String> media, EventPatterns patterns, Duration timeout) {

    /** Whether the event tells of an end such as this command's, on this file if it names one. */
    boolean owns(TelnyxEvent event) {
        return own.contains(event.getEventType()) && (media.isEmpty() || namesOurs(event));
    }

    private boolean namesOurs(TelnyxEvent event) {
        Object name = event.getPayload().get("media_name");
        Object address = event.getPayload().get("media_url");
        return name == null && address == null || name != null && media.contains(name)
                || address != null && media.contains(address);
    }

    /** Whether it is of a kind that the step waits for, be it this command's or another's. */
    boolean wants(TelnyxEvent event) {
        return patterns != null && patterns.matches(event.getEventType());
    }
}
