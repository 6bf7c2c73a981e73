// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/gatherUsingAudio. Plays an audio file to one participant until keys are pressed, and collects
 * these.
 */
public final class ConferencesGatherUsingAudioEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesGatherUsingAudioEndpointBuilder> {

    ConferencesGatherUsingAudioEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesGatherUsingAudioEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesGatherUsingAudioEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesGatherUsingAudioEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The participant's call. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here,
     * as a header or in the body.
     */
    public ConferencesGatherUsingAudioEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The address of an MP3 or WAV file with the question.
     */
    public ConferencesGatherUsingAudioEndpointBuilder audioUrl(String audioUrl) {
        return parameter("audioUrl", audioUrl);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public ConferencesGatherUsingAudioEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of yours for this command, which its event carries back.
     */
    public ConferencesGatherUsingAudioEndpointBuilder gatherId(String gatherId) {
        return parameter("gatherId", gatherId);
    }

    /**
     * The longest wait for the first key, in milliseconds.
     */
    public ConferencesGatherUsingAudioEndpointBuilder initialTimeoutMillis(String initialTimeoutMillis) {
        return parameter("initialTimeoutMillis", initialTimeoutMillis);
    }

    /**
     * The longest wait for the first key, in milliseconds.
     */
    public ConferencesGatherUsingAudioEndpointBuilder initialTimeoutMillis(long initialTimeoutMillis) {
        return parameter("initialTimeoutMillis", initialTimeoutMillis);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public ConferencesGatherUsingAudioEndpointBuilder interDigitTimeoutMillis(String interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public ConferencesGatherUsingAudioEndpointBuilder interDigitTimeoutMillis(long interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The address of an audio file to play when wrong keys were pressed.
     */
    public ConferencesGatherUsingAudioEndpointBuilder invalidAudioUrl(String invalidAudioUrl) {
        return parameter("invalidAudioUrl", invalidAudioUrl);
    }

    /**
     * The name of an uploaded audio file to play when wrong keys were pressed.
     */
    public ConferencesGatherUsingAudioEndpointBuilder invalidMediaName(String invalidMediaName) {
        return parameter("invalidMediaName", invalidMediaName);
    }

    /**
     * The most keys to collect. At least 1. Default: 128.
     */
    public ConferencesGatherUsingAudioEndpointBuilder maximumDigits(String maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * The most keys to collect. At least 1. Default: 128.
     */
    public ConferencesGatherUsingAudioEndpointBuilder maximumDigits(long maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * How often the question is put while nothing is pressed. At least 1. Default: 3.
     */
    public ConferencesGatherUsingAudioEndpointBuilder maximumTries(String maximumTries) {
        return parameter("maximumTries", maximumTries);
    }

    /**
     * How often the question is put while nothing is pressed. At least 1. Default: 3.
     */
    public ConferencesGatherUsingAudioEndpointBuilder maximumTries(long maximumTries) {
        return parameter("maximumTries", maximumTries);
    }

    /**
     * The name of an uploaded file with the question.
     */
    public ConferencesGatherUsingAudioEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public ConferencesGatherUsingAudioEndpointBuilder minimumDigits(String minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public ConferencesGatherUsingAudioEndpointBuilder minimumDigits(long minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * Stops the file as soon as a key is pressed. Default: true.
     */
    public ConferencesGatherUsingAudioEndpointBuilder stopPlaybackOnDtmf(String stopPlaybackOnDtmf) {
        return parameter("stopPlaybackOnDtmf", stopPlaybackOnDtmf);
    }

    /**
     * Stops the file as soon as a key is pressed. Default: true.
     */
    public ConferencesGatherUsingAudioEndpointBuilder stopPlaybackOnDtmf(boolean stopPlaybackOnDtmf) {
        return parameter("stopPlaybackOnDtmf", stopPlaybackOnDtmf);
    }

    /**
     * The key that ends the input before there are maximumDigits. Default: #.
     */
    public ConferencesGatherUsingAudioEndpointBuilder terminatingDigit(String terminatingDigit) {
        return parameter("terminatingDigit", terminatingDigit);
    }

    /**
     * The longest wait for a key after the question was put, in milliseconds; then it is put again. Default: 60000.
     */
    public ConferencesGatherUsingAudioEndpointBuilder timeoutMillis(String timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The longest wait for a key after the question was put, in milliseconds; then it is put again. Default: 60000.
     */
    public ConferencesGatherUsingAudioEndpointBuilder timeoutMillis(long timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The keys that are allowed. Default: 0123456789#*.
     */
    public ConferencesGatherUsingAudioEndpointBuilder validDigits(String validDigits) {
        return parameter("validDigits", validDigits);
    }
}
