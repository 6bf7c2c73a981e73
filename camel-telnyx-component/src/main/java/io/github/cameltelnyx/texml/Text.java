package io.github.cameltelnyx.texml;

/** Text of an element, written so that it can be nothing else. */
record Text(String value, Escape escape) implements Piece {

    @Override
    public void write(StringBuilder xml) {
        escape.write(value, xml);
    }
}
