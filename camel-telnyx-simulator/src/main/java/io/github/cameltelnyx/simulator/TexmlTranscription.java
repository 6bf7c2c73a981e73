package io.github.cameltelnyx.simulator;

import java.time.Instant;

/** What was said in a recording. Immutable. */
record TexmlTranscription(String sid, TexmlRecording recording, String text, Instant created) {
}
