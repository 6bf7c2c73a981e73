package io.github.cameltelnyx.texml;

/** What {@link Connect} may connect the call to. */
public sealed interface ConnectNoun permits AIAssistant, ConversationRelay, Stream {
}
