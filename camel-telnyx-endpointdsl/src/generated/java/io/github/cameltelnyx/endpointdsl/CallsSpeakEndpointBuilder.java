// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/speak. Speaks a text on the call, after what is playing already.
 */
public final class CallsSpeakEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsSpeakEndpointBuilder> {

    CallsSpeakEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsSpeakEndpointBuilder with(EndpointDescription changed) {
        return new CallsSpeakEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsSpeakEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The text or SSML to speak, up to 5000 characters; Telnyx's own document promises no more than 3000. Required,
     * here, as a header or in the body.
     */
    public CallsSpeakEndpointBuilder payload(String payload) {
        return parameter("payload", payload);
    }

    /**
     * The voice, as in AWS.Polly.Joanna-Neural or Telnyx.KokoroTTS.af; with the serviceLevel basic it is male or female.
     * Required, here, as a header or in the body.
     */
    public CallsSpeakEndpointBuilder voice(String voice) {
        return parameter("voice", voice);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsSpeakEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsSpeakEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The language to speak; voices of AWS Polly have their own. One of arb, cmn-CN, cy-GB, da-DK, de-DE, en-AU, en-GB,
     * en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT, ja-JP, ko-KR, nb-NO, nl-NL,
     * pl-PL, pt-BR, pt-PT, ro-RO, ru-RU, sv-SE, tr-TR.
     */
    public CallsSpeakEndpointBuilder language(String language) {
        return parameter("language", language);
    }

    /**
     * How often the text is spoken, from 1 to 100, or infinity until it is stopped. At least 1. At most 100. Default: 1.
     */
    public CallsSpeakEndpointBuilder loop(String loop) {
        return parameter("loop", loop);
    }

    /**
     * How often the text is spoken, from 1 to 100, or infinity until it is stopped. At least 1. At most 100. Default: 1.
     */
    public CallsSpeakEndpointBuilder loop(long loop) {
        return parameter("loop", loop);
    }

    /**
     * Whether the payload is plain text or SSML. One of text, ssml. Default: text.
     */
    public CallsSpeakEndpointBuilder payloadType(String payloadType) {
        return parameter("payloadType", payloadType);
    }

    /**
     * Whether the better voices are used; basic knows en-US and plain text alone. One of basic, premium. Default:
     * premium.
     */
    public CallsSpeakEndpointBuilder serviceLevel(String serviceLevel) {
        return parameter("serviceLevel", serviceLevel);
    }

    /**
     * What is stopped before this one starts; current goes on with the next in the queue, all empties the queue. One of
     * current, all, overlay.
     */
    public CallsSpeakEndpointBuilder stop(String stop) {
        return parameter("stop", stop);
    }

    /**
     * Who hears it, this call (self), the one bridged with it (opposite), or both. One of self, opposite, both. Default:
     * self.
     */
    public CallsSpeakEndpointBuilder targetLegs(String targetLegs) {
        return parameter("targetLegs", targetLegs);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsSpeakEndpointBuilder voiceSettings(String voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsSpeakEndpointBuilder voiceSettings(java.util.Map<String, ?> voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }
}
