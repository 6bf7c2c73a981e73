package io.github.cameltelnyx.simulator;

import java.util.function.Consumer;

/**
 * Someone who listens to what a person says, and to no keys.
 *
 * @param heard is given what was said
 */
record Words(Consumer<String> heard) implements Person.Listener {

    @Override
    public boolean wants(Person.Kind kind) {
        return kind == Person.Kind.SPEECH;
    }

    @Override
    public void begins(Person.Kind kind) {
        // Whoever speaks is heard when they have finished.
    }

    @Override
    public void key(char key) {
        // Not listened to.
    }

    @Override
    public void speech(String words) {
        heard.accept(words);
    }
}
