// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/speak. Speaks a text to participants of a conference.
 */
public final class ConferencesSpeakEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesSpeakEndpointBuilder> {

    ConferencesSpeakEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesSpeakEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesSpeakEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesSpeakEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The text or SSML to speak, up to 5000 characters; Telnyx's own document promises no more than 3000. Required,
     * here, as a header or in the body.
     */
    public ConferencesSpeakEndpointBuilder payload(String payload) {
        return parameter("payload", payload);
    }

    /**
     * The voice, as in AWS.Polly.Joanna-Neural or Telnyx.KokoroTTS.af. Required, here, as a header or in the body.
     */
    public ConferencesSpeakEndpointBuilder voice(String voice) {
        return parameter("voice", voice);
    }

    /**
     * The calls that hear it, by their control ids; the whole conference where it is empty.
     */
    public ConferencesSpeakEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls that hear it, by their control ids; the whole conference where it is empty.
     */
    public ConferencesSpeakEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesSpeakEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The language to speak; voices of AWS Polly have their own. One of arb, cmn-CN, cy-GB, da-DK, de-DE, en-AU, en-GB,
     * en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT, ja-JP, ko-KR, nb-NO, nl-NL,
     * pl-PL, pt-BR, pt-PT, ro-RO, ru-RU, sv-SE, tr-TR.
     */
    public ConferencesSpeakEndpointBuilder language(String language) {
        return parameter("language", language);
    }

    /**
     * Whether the payload is plain text or SSML. One of text, ssml. Default: text.
     */
    public ConferencesSpeakEndpointBuilder payloadType(String payloadType) {
        return parameter("payloadType", payloadType);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesSpeakEndpointBuilder region(String region) {
        return parameter("region", region);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public ConferencesSpeakEndpointBuilder voiceSettings(String voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public ConferencesSpeakEndpointBuilder voiceSettings(java.util.Map<String, ?> voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }
}
