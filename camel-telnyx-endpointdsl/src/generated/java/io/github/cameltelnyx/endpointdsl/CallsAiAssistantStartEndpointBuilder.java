// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/aiAssistantStart. Lets an AI assistant talk with the caller, until aiAssistantStop or the end of the
 * call.
 */
public final class CallsAiAssistantStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsAiAssistantStartEndpointBuilder> {

    CallsAiAssistantStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsAiAssistantStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsAiAssistantStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsAiAssistantStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Hands the call to an AI assistant; what is not given is taken from the assistant as stored.
     */
    public CallsAiAssistantStartEndpointBuilder assistant(String assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * Hands the call to an AI assistant; what is not given is taken from the assistant as stored.
     */
    public CallsAiAssistantStartEndpointBuilder assistant(java.util.Map<String, ?> assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsAiAssistantStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsAiAssistantStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * What is said first, up to 3000 characters; nothing where it is not given.
     */
    public CallsAiAssistantStartEndpointBuilder greeting(String greeting) {
        return parameter("greeting", greeting);
    }

    /**
     * How the caller interrupts the assistant's speech.
     */
    public CallsAiAssistantStartEndpointBuilder interruptionSettings(String interruptionSettings) {
        return parameter("interruptionSettings", interruptionSettings);
    }

    /**
     * How the caller interrupts the assistant's speech.
     */
    public CallsAiAssistantStartEndpointBuilder interruptionSettings(java.util.Map<String, ?> interruptionSettings) {
        return parameter("interruptionSettings", interruptionSettings);
    }

    /**
     * Messages that the conversation starts with, in the form of aiAssistantAddMessages.
     */
    public CallsAiAssistantStartEndpointBuilder messageHistory(String messageHistory) {
        return parameter("messageHistory", messageHistory);
    }

    /**
     * Messages that the conversation starts with, in the form of aiAssistantAddMessages.
     */
    public CallsAiAssistantStartEndpointBuilder messageHistory(java.util.List<?> messageHistory) {
        return parameter("messageHistory", messageHistory);
    }

    /**
     * Further calls that take part in the conversation from its start.
     */
    public CallsAiAssistantStartEndpointBuilder participants(String participants) {
        return parameter("participants", participants);
    }

    /**
     * Further calls that take part in the conversation from its start.
     */
    public CallsAiAssistantStartEndpointBuilder participants(java.util.List<?> participants) {
        return parameter("participants", participants);
    }

    /**
     * Sends an event whenever the conversation's messages have changed. Default: false.
     */
    public CallsAiAssistantStartEndpointBuilder sendMessageHistoryUpdates(String sendMessageHistoryUpdates) {
        return parameter("sendMessageHistoryUpdates", sendMessageHistoryUpdates);
    }

    /**
     * Sends an event whenever the conversation's messages have changed. Default: false.
     */
    public CallsAiAssistantStartEndpointBuilder sendMessageHistoryUpdates(boolean sendMessageHistoryUpdates) {
        return parameter("sendMessageHistoryUpdates", sendMessageHistoryUpdates);
    }

    /**
     * How the caller's speech is turned into text; models that take sound themselves do without.
     */
    public CallsAiAssistantStartEndpointBuilder transcription(String transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * How the caller's speech is turned into text; models that take sound themselves do without.
     */
    public CallsAiAssistantStartEndpointBuilder transcription(java.util.Map<String, ?> transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * The voice, as in AWS.Polly.Joanna-Neural or Telnyx.KokoroTTS.af. Default: Telnyx.KokoroTTS.af.
     */
    public CallsAiAssistantStartEndpointBuilder voice(String voice) {
        return parameter("voice", voice);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsAiAssistantStartEndpointBuilder voiceSettings(String voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsAiAssistantStartEndpointBuilder voiceSettings(java.util.Map<String, ?> voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }
}
