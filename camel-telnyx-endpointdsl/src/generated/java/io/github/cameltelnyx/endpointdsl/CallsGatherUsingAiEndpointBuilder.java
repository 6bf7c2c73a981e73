// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/gatherUsingAi. Has an AI assistant ask the caller for what you describe as a JSON schema.
 */
public final class CallsGatherUsingAiEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsGatherUsingAiEndpointBuilder> {

    CallsGatherUsingAiEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsGatherUsingAiEndpointBuilder with(EndpointDescription changed) {
        return new CallsGatherUsingAiEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsGatherUsingAiEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * What the assistant shall find out, as a JSON schema of an object. Required, here, as a header or in the body.
     */
    public CallsGatherUsingAiEndpointBuilder parameters(String parameters) {
        return parameter("parameters", parameters);
    }

    /**
     * What the assistant shall find out, as a JSON schema of an object. Required, here, as a header or in the body.
     */
    public CallsGatherUsingAiEndpointBuilder parameters(java.util.Map<String, ?> parameters) {
        return parameter("parameters", parameters);
    }

    /**
     * The model, instructions and tools of the assistant that asks.
     */
    public CallsGatherUsingAiEndpointBuilder assistant(String assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * The model, instructions and tools of the assistant that asks.
     */
    public CallsGatherUsingAiEndpointBuilder assistant(java.util.Map<String, ?> assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsGatherUsingAiEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsGatherUsingAiEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * What is said when everything was found out.
     */
    public CallsGatherUsingAiEndpointBuilder gatherEndedSpeech(String gatherEndedSpeech) {
        return parameter("gatherEndedSpeech", gatherEndedSpeech);
    }

    /**
     * What is said first, up to 3000 characters; nothing where it is not given.
     */
    public CallsGatherUsingAiEndpointBuilder greeting(String greeting) {
        return parameter("greeting", greeting);
    }

    /**
     * How the caller interrupts the assistant's speech.
     */
    public CallsGatherUsingAiEndpointBuilder interruptionSettings(String interruptionSettings) {
        return parameter("interruptionSettings", interruptionSettings);
    }

    /**
     * How the caller interrupts the assistant's speech.
     */
    public CallsGatherUsingAiEndpointBuilder interruptionSettings(java.util.Map<String, ?> interruptionSettings) {
        return parameter("interruptionSettings", interruptionSettings);
    }

    /**
     * The language that is spoken. One of af, sq, am, ar, hy, az, eu, bn, bs, bg, my, ca, yue, zh, hr, cs, da, nl, en,
     * et, fil, fi, fr, gl, ka, de, el, gu, iw, hi, hu, is, id, it, ja, jv, kn, kk, km, ko, and more, listed in the
     * manual. Default: en.
     */
    public CallsGatherUsingAiEndpointBuilder language(String language) {
        return parameter("language", language);
    }

    /**
     * What was said before, which the assistant then knows.
     */
    public CallsGatherUsingAiEndpointBuilder messageHistory(String messageHistory) {
        return parameter("messageHistory", messageHistory);
    }

    /**
     * What was said before, which the assistant then knows.
     */
    public CallsGatherUsingAiEndpointBuilder messageHistory(java.util.List<?> messageHistory) {
        return parameter("messageHistory", messageHistory);
    }

    /**
     * Sends the event call.ai_gather.message_history_updated whenever something was said.
     */
    public CallsGatherUsingAiEndpointBuilder sendMessageHistoryUpdates(String sendMessageHistoryUpdates) {
        return parameter("sendMessageHistoryUpdates", sendMessageHistoryUpdates);
    }

    /**
     * Sends the event call.ai_gather.message_history_updated whenever something was said.
     */
    public CallsGatherUsingAiEndpointBuilder sendMessageHistoryUpdates(boolean sendMessageHistoryUpdates) {
        return parameter("sendMessageHistoryUpdates", sendMessageHistoryUpdates);
    }

    /**
     * Sends the event call.ai_gather.partial_results whenever a part of the answer was found out.
     */
    public CallsGatherUsingAiEndpointBuilder sendPartialResults(String sendPartialResults) {
        return parameter("sendPartialResults", sendPartialResults);
    }

    /**
     * Sends the event call.ai_gather.partial_results whenever a part of the answer was found out.
     */
    public CallsGatherUsingAiEndpointBuilder sendPartialResults(boolean sendPartialResults) {
        return parameter("sendPartialResults", sendPartialResults);
    }

    /**
     * How the caller's speech is turned into text.
     */
    public CallsGatherUsingAiEndpointBuilder transcription(String transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * How the caller's speech is turned into text.
     */
    public CallsGatherUsingAiEndpointBuilder transcription(java.util.Map<String, ?> transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * The longest wait for what the caller says, in milliseconds. Default: 10000.
     */
    public CallsGatherUsingAiEndpointBuilder userResponseTimeoutMs(String userResponseTimeoutMs) {
        return parameter("userResponseTimeoutMs", userResponseTimeoutMs);
    }

    /**
     * The longest wait for what the caller says, in milliseconds. Default: 10000.
     */
    public CallsGatherUsingAiEndpointBuilder userResponseTimeoutMs(long userResponseTimeoutMs) {
        return parameter("userResponseTimeoutMs", userResponseTimeoutMs);
    }

    /**
     * The voice, as in AWS.Polly.Joanna-Neural or Telnyx.KokoroTTS.af. Default: Telnyx.KokoroTTS.af.
     */
    public CallsGatherUsingAiEndpointBuilder voice(String voice) {
        return parameter("voice", voice);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsGatherUsingAiEndpointBuilder voiceSettings(String voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsGatherUsingAiEndpointBuilder voiceSettings(java.util.Map<String, ?> voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }
}
