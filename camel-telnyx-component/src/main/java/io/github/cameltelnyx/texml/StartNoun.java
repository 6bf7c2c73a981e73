package io.github.cameltelnyx.texml;

/** What {@link Start} may start beside the call. */
public sealed interface StartNoun permits Recording, Siprec, Stream, Suppression, Transcription {
}
