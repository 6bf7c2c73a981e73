// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/playbackStart. Plays an audio file on the call, after those that are playing already.
 */
public final class CallsPlaybackStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsPlaybackStartEndpointBuilder> {

    CallsPlaybackStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsPlaybackStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsPlaybackStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsPlaybackStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The form of the audio behind audioUrl or in playbackContent. One of mp3, wav. Default: mp3.
     */
    public CallsPlaybackStartEndpointBuilder audioType(String audioType) {
        return parameter("audioType", audioType);
    }

    /**
     * The address of an MP3 or WAV file that Telnyx fetches; not together with mediaName.
     */
    public CallsPlaybackStartEndpointBuilder audioUrl(String audioUrl) {
        return parameter("audioUrl", audioUrl);
    }

    /**
     * Keeps the fetched file, for one that is played again during the call. Default: true.
     */
    public CallsPlaybackStartEndpointBuilder cacheAudio(String cacheAudio) {
        return parameter("cacheAudio", cacheAudio);
    }

    /**
     * Keeps the fetched file, for one that is played again during the call. Default: true.
     */
    public CallsPlaybackStartEndpointBuilder cacheAudio(boolean cacheAudio) {
        return parameter("cacheAudio", cacheAudio);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsPlaybackStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsPlaybackStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * How often the file is played, from 1 to 100, or infinity until playbackStop. At least 1. At most 100. Default: 1.
     */
    public CallsPlaybackStartEndpointBuilder loop(String loop) {
        return parameter("loop", loop);
    }

    /**
     * How often the file is played, from 1 to 100, or infinity until playbackStop. At least 1. At most 100. Default: 1.
     */
    public CallsPlaybackStartEndpointBuilder loop(long loop) {
        return parameter("loop", loop);
    }

    /**
     * The name of an MP3 or WAV file that was uploaded to Telnyx; not together with audioUrl.
     */
    public CallsPlaybackStartEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * Mixes the file into another one that is playing already; for this call alone, so targetLegs must stay self.
     * Default: false.
     */
    public CallsPlaybackStartEndpointBuilder overlay(String overlay) {
        return parameter("overlay", overlay);
    }

    /**
     * Mixes the file into another one that is playing already; for this call alone, so targetLegs must stay self.
     * Default: false.
     */
    public CallsPlaybackStartEndpointBuilder overlay(boolean overlay) {
        return parameter("overlay", overlay);
    }

    /**
     * The audio itself, MP3 or WAV in base64; events of this playback then name no file.
     */
    public CallsPlaybackStartEndpointBuilder playbackContent(String playbackContent) {
        return parameter("playbackContent", playbackContent);
    }

    /**
     * What is stopped before this one starts; current goes on with the next in the queue, all empties the queue. One of
     * current, all, overlay.
     */
    public CallsPlaybackStartEndpointBuilder stop(String stop) {
        return parameter("stop", stop);
    }

    /**
     * Who hears it, this call (self), the one bridged with it (opposite), or both. One of self, opposite, both. Default:
     * self.
     */
    public CallsPlaybackStartEndpointBuilder targetLegs(String targetLegs) {
        return parameter("targetLegs", targetLegs);
    }
}
