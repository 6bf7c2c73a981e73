// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/gatherUsingSpeak. Speaks a text until the caller presses keys, and collects these.
 */
public final class CallsGatherUsingSpeakEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsGatherUsingSpeakEndpointBuilder> {

    CallsGatherUsingSpeakEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsGatherUsingSpeakEndpointBuilder with(EndpointDescription changed) {
        return new CallsGatherUsingSpeakEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsGatherUsingSpeakEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The text or SSML to speak, up to 5000 characters; Telnyx's own document promises no more than 3000. Required,
     * here, as a header or in the body.
     */
    public CallsGatherUsingSpeakEndpointBuilder payload(String payload) {
        return parameter("payload", payload);
    }

    /**
     * The voice, as in AWS.Polly.Joanna-Neural or Telnyx.KokoroTTS.af; with the serviceLevel basic it is male or female.
     * Required, here, as a header or in the body.
     */
    public CallsGatherUsingSpeakEndpointBuilder voice(String voice) {
        return parameter("voice", voice);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsGatherUsingSpeakEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsGatherUsingSpeakEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public CallsGatherUsingSpeakEndpointBuilder interDigitTimeoutMillis(String interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public CallsGatherUsingSpeakEndpointBuilder interDigitTimeoutMillis(long interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The text or SSML to speak when other keys were pressed than are allowed, or too few; up to 5000 characters.
     */
    public CallsGatherUsingSpeakEndpointBuilder invalidPayload(String invalidPayload) {
        return parameter("invalidPayload", invalidPayload);
    }

    /**
     * The language to speak; voices of AWS Polly have their own. One of arb, cmn-CN, cy-GB, da-DK, de-DE, en-AU, en-GB,
     * en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT, ja-JP, ko-KR, nb-NO, nl-NL,
     * pl-PL, pt-BR, pt-PT, ro-RO, ru-RU, sv-SE, tr-TR.
     */
    public CallsGatherUsingSpeakEndpointBuilder language(String language) {
        return parameter("language", language);
    }

    /**
     * The most keys to collect. At most 128. Default: 128.
     */
    public CallsGatherUsingSpeakEndpointBuilder maximumDigits(String maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * The most keys to collect. At most 128. Default: 128.
     */
    public CallsGatherUsingSpeakEndpointBuilder maximumDigits(long maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * How often the question is put while nothing is pressed. Default: 3.
     */
    public CallsGatherUsingSpeakEndpointBuilder maximumTries(String maximumTries) {
        return parameter("maximumTries", maximumTries);
    }

    /**
     * How often the question is put while nothing is pressed. Default: 3.
     */
    public CallsGatherUsingSpeakEndpointBuilder maximumTries(long maximumTries) {
        return parameter("maximumTries", maximumTries);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public CallsGatherUsingSpeakEndpointBuilder minimumDigits(String minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public CallsGatherUsingSpeakEndpointBuilder minimumDigits(long minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * Whether the payload is plain text or SSML. One of text, ssml. Default: text.
     */
    public CallsGatherUsingSpeakEndpointBuilder payloadType(String payloadType) {
        return parameter("payloadType", payloadType);
    }

    /**
     * Whether the better voices are used; basic knows en-US and plain text alone. One of basic, premium. Default:
     * premium.
     */
    public CallsGatherUsingSpeakEndpointBuilder serviceLevel(String serviceLevel) {
        return parameter("serviceLevel", serviceLevel);
    }

    /**
     * The key that ends the input before there are maximumDigits. Default: #.
     */
    public CallsGatherUsingSpeakEndpointBuilder terminatingDigit(String terminatingDigit) {
        return parameter("terminatingDigit", terminatingDigit);
    }

    /**
     * The longest wait for a key after the question was put, in milliseconds; then it is put again. Default: 60000.
     */
    public CallsGatherUsingSpeakEndpointBuilder timeoutMillis(String timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The longest wait for a key after the question was put, in milliseconds; then it is put again. Default: 60000.
     */
    public CallsGatherUsingSpeakEndpointBuilder timeoutMillis(long timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The keys that are allowed. Default: 0123456789#*.
     */
    public CallsGatherUsingSpeakEndpointBuilder validDigits(String validDigits) {
        return parameter("validDigits", validDigits);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsGatherUsingSpeakEndpointBuilder voiceSettings(String voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }

    /**
     * Settings of the voice's maker, whose name stands in type.
     */
    public CallsGatherUsingSpeakEndpointBuilder voiceSettings(java.util.Map<String, ?> voiceSettings) {
        return parameter("voiceSettings", voiceSettings);
    }
}
