package io.github.cameltelnyx.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What is heard, one thing after the other: on a call files and speech share a queue, what is mixed on top of them
 * (overlay) has another. Used on the timeline only.
 */
final class AudioQueue {

    private final Timeline timeline;
    private final AudioListener listener;
    private final Deque<Audio> waiting = new ArrayDeque<>();
    private Audio current;
    private Timeline.Timer end = Timeline.Timer.NONE;

    AudioQueue(Timeline timeline, AudioListener listener) {
        this.timeline = timeline;
        this.listener = listener;
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
        forgetWaiting();
        stopCurrent();
    }

    /** Stops these very audios, or forgets them. */
    void drop(List<Audio> audios) {
        waiting.removeIf(one -> isAmong(audios, one));
        if (isAmong(audios, current)) {
            stopCurrent();
        }
    }

    private static boolean isAmong(List<Audio> audios, Audio audio) {
        return audios.stream().anyMatch(one -> one == audio);
    }

    void hangup() {
        forgetWaiting();
        if (current != null) {
            endCurrent("call_hangup");
        }
    }

    private void forgetWaiting() {
        List<Audio> forgotten = List.copyOf(waiting);
        waiting.clear();
        forgotten.forEach(audio -> audio.after().run());
    }

    private void startNext() {
        if (current != null || waiting.isEmpty()) {
            return;
        }
        current = waiting.remove();
        if (current.kind() == Audio.Kind.MISSING) {
            endCurrent("file_not_found");
            startNext();
        } else {
            start();
        }
    }

    private void start() {
        if (current.kind() != Audio.Kind.PROMPT) {
            listener.started(current);
        }
        if (current.length() != null) {
            end = timeline.after(current.length(), () -> {
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
        if (ended.kind() != Audio.Kind.PROMPT) {
            listener.ended(ended, status);
        }
        ended.after().run();
    }
}
