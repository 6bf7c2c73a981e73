package io.github.cameltelnyx;

import java.util.function.Function;

/**
 * What was made of an option's value, and is made anew once the option has another: an application may change its key while
 * calls are under way. Thread-safe.
 */
final class Remembered<T> {

    private final Function<String, T> make;
    private volatile Made<T> last;

    private record Made<T>(String from, T made) {
    }

    /** @param make is called with values that are not null */
    Remembered(Function<String, T> make) {
        this.make = make;
    }

    T of(String value) {
        Made<T> known = last;
        if (known == null || !known.from().equals(value)) {
            known = new Made<>(value, make.apply(value));
            last = known;
        }
        return known.made();
    }
}
