package io.github.cameltelnyx.tooling.changes;

/** What a change means to those who have routes, in the order of the report. */
enum Effect {

    BREAKS("May break routes"), ADDS("New"), OTHER("Changed otherwise");

    final String title;

    Effect(String title) {
        this.title = title;
    }
}
