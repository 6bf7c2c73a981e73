package io.github.cameltelnyx.texml;

/** What stands between the tags of an element. */
sealed interface Piece permits Node, Text {

    void write(StringBuilder xml);
}
