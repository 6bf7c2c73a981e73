package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The person at the far end of a TeXML call: presses keys and speaks, one thing after the other, as soon as the call
 * listens. Used on the timeline only.
 */
final class Person {

    private static final Duration KEY = Duration.ofMillis(200);

    private final SimulatedTexmlCall call;
    private final Deque<Input> inputs = new ArrayDeque<>();
    private Listener listener;
    private Timeline.Timer timer = Timeline.Timer.NONE;
    private boolean busy;

    Person(SimulatedTexmlCall call) {
        this.call = call;
    }

    void press(String keys) {
        keys.chars().forEach(key -> inputs.add(new Input((char) key, null)));
        beginNext();
    }

    void say(String words) {
        inputs.add(new Input((char) 0, words));
        beginNext();
    }

    /** Listens to the person from now on, in place of whoever did. */
    void listenTo(Listener newListener) {
        stopListening();
        listener = newListener;
        beginNext();
    }

    /** What the person was about to do waits for the next who listens. */
    void stopListening() {
        timer.cancel();
        busy = false;
        listener = null;
    }

    private void beginNext() {
        if (listener == null || busy || inputs.isEmpty()) {
            return;
        }
        busy = true;
        Input input = inputs.peek();
        listener.begins();
        timer = call.world().timeline().after(input.length(), this::endFirst);
    }

    private void endFirst() {
        if (!busy) {
            return;
        }
        busy = false;
        Input input = inputs.remove();
        Listener told = listener;
        if (input.words == null) {
            call.happens("presses " + input.key);
            told.key(input.key);
        } else {
            call.happens("says: " + input.words);
            told.speech(input.words);
        }
        beginNext();
    }

    /** Hears what the person does. */
    interface Listener {

        /** The person begins to press a key or to speak. */
        void begins();

        void key(char key);

        void speech(String words);
    }

    private record Input(char key, String words) {

        Duration length() {
            return words == null ? KEY : AudioCommands.SPOKEN_CHARACTER.multipliedBy(Math.max(words.length(), 1));
        }
    }
}
