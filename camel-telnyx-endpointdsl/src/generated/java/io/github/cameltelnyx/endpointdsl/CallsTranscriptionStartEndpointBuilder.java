// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/transcriptionStart. Turns speech on the call into text, sent as events call.transcription, until
 * transcriptionStop or its end.
 */
public final class CallsTranscriptionStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsTranscriptionStartEndpointBuilder> {

    CallsTranscriptionStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsTranscriptionStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsTranscriptionStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsTranscriptionStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsTranscriptionStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsTranscriptionStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Who turns the speech into text; A is an old word for Google, B for Telnyx. One of Google, Telnyx, Deepgram, Azure,
     * xAI, AssemblyAI, Speechmatics, Soniox, Parakeet, A, B. Default: Google.
     */
    public CallsTranscriptionStartEndpointBuilder transcriptionEngine(String transcriptionEngine) {
        return parameter("transcriptionEngine", transcriptionEngine);
    }

    /**
     * Settings of the engine, whose name stands in transcription_engine.
     */
    public CallsTranscriptionStartEndpointBuilder transcriptionEngineConfig(String transcriptionEngineConfig) {
        return parameter("transcriptionEngineConfig", transcriptionEngineConfig);
    }

    /**
     * Settings of the engine, whose name stands in transcription_engine.
     */
    public CallsTranscriptionStartEndpointBuilder transcriptionEngineConfig(java.util.Map<String, ?> transcriptionEngineConfig) {
        return parameter("transcriptionEngineConfig", transcriptionEngineConfig);
    }

    /**
     * Whose words are transcribed, those of this call (inbound), of the other party (outbound), or both. One of inbound,
     * outbound, both. Default: inbound.
     */
    public CallsTranscriptionStartEndpointBuilder transcriptionTracks(String transcriptionTracks) {
        return parameter("transcriptionTracks", transcriptionTracks);
    }
}
