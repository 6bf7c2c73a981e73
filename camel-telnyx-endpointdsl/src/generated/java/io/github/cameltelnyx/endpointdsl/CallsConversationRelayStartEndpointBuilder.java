// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/conversationRelayStart. Connects the call with your own WebSocket server, which exchanges text while
 * Telnyx speaks and listens.
 */
public final class CallsConversationRelayStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsConversationRelayStartEndpointBuilder> {

    CallsConversationRelayStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsConversationRelayStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsConversationRelayStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsConversationRelayStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Values that are handed to your server at the start, under dynamicVariables.
     */
    public CallsConversationRelayStartEndpointBuilder assistant(String assistant) {
        return parameter("assistant", assistant);
    }

    /**
     * Values that are handed to your server at the start, under dynamicVariables.
     */
    public CallsConversationRelayStartEndpointBuilder assistant(java.util.Map<String, ?> assistant) {
        return parameter("assistant", assistant);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsConversationRelayStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsConversationRelayStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * As dtmfDetection, which wins over it. Default: false.
     */
    public CallsConversationRelayStartEndpointBuilder conversationRelayDtmfDetection(String conversationRelayDtmfDetection) {
        return parameter("conversationRelayDtmfDetection", conversationRelayDtmfDetection);
    }

    /**
     * As dtmfDetection, which wins over it. Default: false.
     */
    public CallsConversationRelayStartEndpointBuilder conversationRelayDtmfDetection(boolean conversationRelayDtmfDetection) {
        return parameter("conversationRelayDtmfDetection", conversationRelayDtmfDetection);
    }

    /**
     * The server's address and more in one object; the parameters beside it win over what it holds.
     */
    public CallsConversationRelayStartEndpointBuilder conversationRelaySettings(String conversationRelaySettings) {
        return parameter("conversationRelaySettings", conversationRelaySettings);
    }

    /**
     * The server's address and more in one object; the parameters beside it win over what it holds.
     */
    public CallsConversationRelayStartEndpointBuilder conversationRelaySettings(java.util.Map<String, ?> conversationRelaySettings) {
        return parameter("conversationRelaySettings", conversationRelaySettings);
    }

    /**
     * As url, which wins over it.
     */
    public CallsConversationRelayStartEndpointBuilder conversationRelayUrl(String conversationRelayUrl) {
        return parameter("conversationRelayUrl", conversationRelayUrl);
    }

    /**
     * Values that are handed to your server at the start, merged into those of assistant.
     */
    public CallsConversationRelayStartEndpointBuilder customParameters(String customParameters) {
        return parameter("customParameters", customParameters);
    }

    /**
     * Values that are handed to your server at the start, merged into those of assistant.
     */
    public CallsConversationRelayStartEndpointBuilder customParameters(java.util.Map<String, ?> customParameters) {
        return parameter("customParameters", customParameters);
    }

    /**
     * Tells your server of pressed keys. Default: false.
     */
    public CallsConversationRelayStartEndpointBuilder dtmfDetection(String dtmfDetection) {
        return parameter("dtmfDetection", dtmfDetection);
    }

    /**
     * Tells your server of pressed keys. Default: false.
     */
    public CallsConversationRelayStartEndpointBuilder dtmfDetection(boolean dtmfDetection) {
        return parameter("dtmfDetection", dtmfDetection);
    }

    /**
     * What is said first.
     */
    public CallsConversationRelayStartEndpointBuilder greeting(String greeting) {
        return parameter("greeting", greeting);
    }

    /**
     * What of the caller interrupts the assistant's speech. One of none, any, speech, dtmf. Default: any.
     */
    public CallsConversationRelayStartEndpointBuilder interruptible(String interruptible) {
        return parameter("interruptible", interruptible);
    }

    /**
     * What of the caller interrupts the greeting. One of none, any, speech, dtmf. Default: any.
     */
    public CallsConversationRelayStartEndpointBuilder interruptibleGreeting(String interruptibleGreeting) {
        return parameter("interruptibleGreeting", interruptibleGreeting);
    }

    /**
     * How the caller interrupts the assistant's speech.
     */
    public CallsConversationRelayStartEndpointBuilder interruptionSettings(String interruptionSettings) {
        return parameter("interruptionSettings", interruptionSettings);
    }

    /**
     * How the caller interrupts the assistant's speech.
     */
    public CallsConversationRelayStartEndpointBuilder interruptionSettings(java.util.Map<String, ?> interruptionSettings) {
        return parameter("interruptionSettings", interruptionSettings);
    }

    /**
     * The language that is spoken and heard, where languages has no other. Default: en.
     */
    public CallsConversationRelayStartEndpointBuilder language(String language) {
        return parameter("language", language);
    }

    /**
     * Voices and engines by language.
     */
    public CallsConversationRelayStartEndpointBuilder languages(String languages) {
        return parameter("languages", languages);
    }

    /**
     * Voices and engines by language.
     */
    public CallsConversationRelayStartEndpointBuilder languages(java.util.List<?> languages) {
        return parameter("languages", languages);
    }

    /**
     * The maker of the voice; together with structuredProvider.
     */
    public CallsConversationRelayStartEndpointBuilder provider(String provider) {
        return parameter("provider", provider);
    }

    /**
     * Settings of the voice in the maker's own form; together with provider.
     */
    public CallsConversationRelayStartEndpointBuilder structuredProvider(String structuredProvider) {
        return parameter("structuredProvider", structuredProvider);
    }

    /**
     * Settings of the voice in the maker's own form; together with provider.
     */
    public CallsConversationRelayStartEndpointBuilder structuredProvider(java.util.Map<String, ?> structuredProvider) {
        return parameter("structuredProvider", structuredProvider);
    }

    /**
     * Not supported here; give transcriptionEngine and transcriptionEngineConfig instead.
     */
    public CallsConversationRelayStartEndpointBuilder transcription(String transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * Not supported here; give transcriptionEngine and transcriptionEngineConfig instead.
     */
    public CallsConversationRelayStartEndpointBuilder transcription(java.util.Map<String, ?> transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * Who turns the speech into text; A is an old word for Google, B for Telnyx. One of Google, Telnyx, Deepgram, Azure,
     * xAI, AssemblyAI, Speechmatics, Soniox, A, B. Default: Google.
     */
    public CallsConversationRelayStartEndpointBuilder transcriptionEngine(String transcriptionEngine) {
        return parameter("transcriptionEngine", transcriptionEngine);
    }

    /**
     * Settings of the engine, without its name.
     */
    public CallsConversationRelayStartEndpointBuilder transcriptionEngineConfig(String transcriptionEngineConfig) {
        return parameter("transcriptionEngineConfig", transcriptionEngineConfig);
    }

    /**
     * Settings of the engine, without its name.
     */
    public CallsConversationRelayStartEndpointBuilder transcriptionEngineConfig(java.util.Map<String, ?> transcriptionEngineConfig) {
        return parameter("transcriptionEngineConfig", transcriptionEngineConfig);
    }

    /**
     * The maker of the voice; taken from the voice where it is not given.
     */
    public CallsConversationRelayStartEndpointBuilder ttsProvider(String ttsProvider) {
        return parameter("ttsProvider", ttsProvider);
    }

    /**
     * The address of your server, ws:// or wss://; one of url, conversationRelayUrl and conversationRelaySettings must
     * be given.
     */
    public CallsConversationRelayStartEndpointBuilder url(String url) {
        return parameter("url", url);
    }

    /**
     * The voice, as in AWS.Polly.Joanna-Neural or Telnyx.KokoroTTS.af. Default: Telnyx.KokoroTTS.af.
     */
    public CallsConversationRelayStartEndpointBuilder voice(String voice) {
        return parameter("voice", voice);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsConversationRelayStartEndpointBuilder voiceSettings(String voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsConversationRelayStartEndpointBuilder voiceSettings(java.util.Map<String, ?> voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }
}
