package io.github.cameltelnyx.texml;

/** What the caller may hear while a {@link Gather} waits. */
public sealed interface GatherVerb permits Play, Say {
}
