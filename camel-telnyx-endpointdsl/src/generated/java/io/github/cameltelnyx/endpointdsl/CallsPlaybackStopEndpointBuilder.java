// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/playbackStop. Stops the audio that is playing on the call, a file or a spoken text.
 */
public final class CallsPlaybackStopEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsPlaybackStopEndpointBuilder> {

    CallsPlaybackStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsPlaybackStopEndpointBuilder with(EndpointDescription changed) {
        return new CallsPlaybackStopEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsPlaybackStopEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsPlaybackStopEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsPlaybackStopEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Stops what was started with overlay, instead of the main audio. Default: false.
     */
    public CallsPlaybackStopEndpointBuilder overlay(String overlay) {
        return parameter("overlay", overlay);
    }

    /**
     * Stops what was started with overlay, instead of the main audio. Default: false.
     */
    public CallsPlaybackStopEndpointBuilder overlay(boolean overlay) {
        return parameter("overlay", overlay);
    }

    /**
     * What is stopped; current ends the file that plays and goes on with the next, all also empties the queue. One of
     * current, all, overlay. Default: all.
     */
    public CallsPlaybackStopEndpointBuilder stop(String stop) {
        return parameter("stop", stop);
    }
}
