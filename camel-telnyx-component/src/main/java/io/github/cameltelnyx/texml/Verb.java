package io.github.cameltelnyx.texml;

/** What may stand in a document itself. */
public sealed interface Verb permits AIGather, Connect, Dial, Enqueue, Gather, Hangup, HttpRequest, Leave, Pause, Pay, Play,
        Record, Redirect, Refer, Reject, Say, Start, Stop {
}
