package io.github.cameltelnyx.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is heard on a call, one thing after the other: files and speech share a queue, what is mixed on top of them
 * (overlay) has another. Used on the timeline only.
 */
final class AudioQueue {

    private final SimulatedCall call;
    private final boolean overlay;
    private final Deque<Audio> waiting = new ArrayDeque<>();
    private Audio current;
    private Timeline.Timer end = Timeline.Timer.NONE;

    AudioQueue(SimulatedCall call, boolean overlay) {
        this.call = call;
        this.overlay = overlay;
    }

    boolean playing() {
        return current != null;
    }

    void add(Audio audio) {
        waiting.add(audio);
        startNext();
    }

    /** Stops what is heard now; what waits comes next. */
    void stopCurrent() {
        if (current != null) {
            endCurrent(current.kind().cancelled());
        }
        startNext();
    }

    /** Stops what is heard now; what waits is forgotten, and as it never started, no event tells of it. */
    void stopAll() {
        waiting.clear();
        stopCurrent();
    }

    void hangup() {
        waiting.clear();
        if (current != null) {
            endCurrent("call_hangup");
        }
    }

    private void startNext() {
        if (current != null || waiting.isEmpty()) {
            return;
        }
        current = waiting.remove();
        call.emit(current.kind().started(), media(current));
        if (current.length() != null) {
            end = call.world().timeline().after(current.length(), () -> {
                endCurrent("completed");
                startNext();
            });
        }
    }

    private void endCurrent(String status) {
        end.cancel();
        end = Timeline.Timer.NONE;
        Audio ended = current;
        current = null;
        Map<String, Object> payload = media(ended);
        payload.put("status", status);
        call.emit(ended.kind().ended(), payload);
    }

    private Map<String, Object> media(Audio audio) {
        Map<String, Object> payload = new LinkedHashMap<>(audio.media());
        if (audio.kind() == Audio.Kind.PLAYBACK) {
            payload.put("overlay", overlay);
        }
        return payload;
    }
}
