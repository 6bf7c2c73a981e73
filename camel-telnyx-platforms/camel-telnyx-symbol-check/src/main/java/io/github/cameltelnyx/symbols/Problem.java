package io.github.cameltelnyx.symbols;

/**
 * Something that would fail as soon as the JVM comes to it.
 *
 * @param from the class of ours
 */
record Problem(String from, String text) {

    @Override
    public String toString() {
        return from + ": " + text;
    }
}
