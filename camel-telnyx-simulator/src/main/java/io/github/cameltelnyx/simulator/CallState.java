package io.github.cameltelnyx.simulator;

/** How far a simulated call has come. */
public enum CallState {
    /** Nobody has answered yet. An inbound call waits, parked, for a command. */
    RINGING,
    /** Both sides are connected. */
    ANSWERED,
    /** Over; every further command is refused. */
    ENDED
}
