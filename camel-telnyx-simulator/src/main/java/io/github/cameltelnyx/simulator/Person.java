package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The person at the far end of a call: presses keys and speaks, one thing after the other, as soon as the call listens.
 * Used on the timeline only.
 */
final class Person {

    private static final Duration KEY = Duration.ofMillis(200);

    private final Timeline timeline;
    private final Consumer<String> diary;
    private final Deque<Input> inputs = new ArrayDeque<>();
    private final Deque<Input> unasked = new ArrayDeque<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, Consumer<Object>> questions = new LinkedHashMap<>();
    private Listener listener;
    private Timeline.Timer timer = Timeline.Timer.NONE;
    private boolean busy;

    /** @param diary is told what the person does, as in {@code presses 1} */
    Person(Timeline timeline, Consumer<String> diary) {
        this.timeline = timeline;
        this.diary = diary;
    }

    void press(String keys) {
        requireKeys(keys);
        keys.chars().forEach(key -> inputs.add(new Input((char) key, null)));
        attend();
    }

    /** Presses keys that nobody asked for: at once, before what waits. */
    void pressUnasked(String keys) {
        requireKeys(keys);
        keys.chars().forEach(key -> unasked.add(new Input((char) key, null)));
        attend();
    }

    /** Presses nothing where keys are asked for, until whoever asks has waited in vain. */
    void keepSilent() {
        inputs.add(Input.SILENCE);
    }

    /** Whoever listens has waited in vain. */
    void wasSilent() {
        if (inputs.peek() == Input.SILENCE && !busy) {
            inputs.remove();
            diary.accept("keeps silent");
        }
    }

    void say(String words) {
        inputs.add(new Input((char) 0, words));
        attend();
    }

    /** Lets the person know what an assistant may ask for, by the names of its parameters. */
    void tell(Map<String, Object> more) {
        facts.putAll(more);
        Map.copyOf(questions).forEach(this::answerIfKnown);
    }

    /** Asks for something. The person answers once it knows, and never where it does not. */
    void ask(String name, Consumer<Object> answered) {
        questions.put(name, answered);
        answerIfKnown(name, answered);
    }

    /** What was asked for is not wanted any more. */
    void stopAsking() {
        questions.clear();
    }

    /** Listens to the person from now on, in place of whoever did. */
    void listenTo(Listener newListener) {
        stopListening();
        listener = newListener;
        attend();
    }

    /** What the person was about to do waits for the next who listens. */
    void stopListening() {
        timer.cancel();
        busy = false;
        listener = null;
    }

    /** Goes on where somebody wants to hear what comes next. */
    void attend() {
        Deque<Input> from = unasked.isEmpty() ? inputs : unasked;
        if (listener == null || busy || from.isEmpty() || from.peek() == Input.SILENCE
                || from == inputs && !listener.wants(from.peek().kind())) {
            return;
        }
        busy = true;
        Input input = from.peek();
        listener.begins(input.kind());
        timer = timeline.after(input.length(), () -> end(from));
    }

    private void end(Deque<Input> from) {
        if (!busy) {
            return;
        }
        busy = false;
        Input input = from.remove();
        Listener told = listener;
        if (input.words == null) {
            diary.accept("presses " + input.key);
            told.key(input.key);
        } else {
            diary.accept("says: " + input.words);
            told.speech(input.words);
        }
        attend();
    }

    private void answerIfKnown(String name, Consumer<Object> answered) {
        if (facts.containsKey(name) && questions.remove(name, answered)) {
            diary.accept("tells " + name + ": " + facts.get(name));
            answered.accept(facts.get(name));
        }
    }

    private static void requireKeys(String keys) {
        if (!keys.matches("[0-9*#]+")) {
            throw new IllegalArgumentException("A telephone has the keys 0 to 9, * and #, not " + keys);
        }
    }

    /** What a person does to be heard. */
    enum Kind {
        KEY, SPEECH
    }

    /** Hears what the person does. */
    interface Listener {

        /** Whether the person shall go on with this now, and not wait until somebody asks for it. */
        default boolean wants(Kind kind) {
            return true;
        }

        /** The person begins to press a key or to speak. */
        void begins(Kind kind);

        void key(char key);

        void speech(String words);
    }

    private record Input(char key, String words) {

        static final Input SILENCE = new Input((char) 0, null);

        Kind kind() {
            return words == null ? Kind.KEY : Kind.SPEECH;
        }

        Duration length() {
            return words == null ? KEY : AudioCommands.spoken(words);
        }
    }
}
