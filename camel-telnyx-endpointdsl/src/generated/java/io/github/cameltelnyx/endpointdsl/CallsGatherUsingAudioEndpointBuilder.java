// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/gatherUsingAudio. Plays an audio file until the caller presses keys, and collects these.
 */
public final class CallsGatherUsingAudioEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsGatherUsingAudioEndpointBuilder> {

    CallsGatherUsingAudioEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsGatherUsingAudioEndpointBuilder with(EndpointDescription changed) {
        return new CallsGatherUsingAudioEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsGatherUsingAudioEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The address of an MP3 or WAV file with the question; not together with mediaName.
     */
    public CallsGatherUsingAudioEndpointBuilder audioUrl(String audioUrl) {
        return parameter("audioUrl", audioUrl);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsGatherUsingAudioEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsGatherUsingAudioEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public CallsGatherUsingAudioEndpointBuilder interDigitTimeoutMillis(String interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public CallsGatherUsingAudioEndpointBuilder interDigitTimeoutMillis(long interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The address of an MP3 or WAV file to play when other keys were pressed than are allowed, or too few; not together
     * with invalidMediaName.
     */
    public CallsGatherUsingAudioEndpointBuilder invalidAudioUrl(String invalidAudioUrl) {
        return parameter("invalidAudioUrl", invalidAudioUrl);
    }

    /**
     * The name of an uploaded MP3 or WAV file to play when other keys were pressed than are allowed, or too few; not
     * together with invalidAudioUrl.
     */
    public CallsGatherUsingAudioEndpointBuilder invalidMediaName(String invalidMediaName) {
        return parameter("invalidMediaName", invalidMediaName);
    }

    /**
     * The most keys to collect. At most 128. Default: 128.
     */
    public CallsGatherUsingAudioEndpointBuilder maximumDigits(String maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * The most keys to collect. At most 128. Default: 128.
     */
    public CallsGatherUsingAudioEndpointBuilder maximumDigits(long maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * How often the question is put while nothing is pressed. Default: 3.
     */
    public CallsGatherUsingAudioEndpointBuilder maximumTries(String maximumTries) {
        return parameter("maximumTries", maximumTries);
    }

    /**
     * How often the question is put while nothing is pressed. Default: 3.
     */
    public CallsGatherUsingAudioEndpointBuilder maximumTries(long maximumTries) {
        return parameter("maximumTries", maximumTries);
    }

    /**
     * The name of an uploaded MP3 or WAV file with the question; not together with audioUrl.
     */
    public CallsGatherUsingAudioEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public CallsGatherUsingAudioEndpointBuilder minimumDigits(String minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public CallsGatherUsingAudioEndpointBuilder minimumDigits(long minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * The key that ends the input before there are maximumDigits. Default: #.
     */
    public CallsGatherUsingAudioEndpointBuilder terminatingDigit(String terminatingDigit) {
        return parameter("terminatingDigit", terminatingDigit);
    }

    /**
     * The longest wait for a key after the question was put, in milliseconds; then it is put again. Default: 60000.
     */
    public CallsGatherUsingAudioEndpointBuilder timeoutMillis(String timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The longest wait for a key after the question was put, in milliseconds; then it is put again. Default: 60000.
     */
    public CallsGatherUsingAudioEndpointBuilder timeoutMillis(long timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The keys that are allowed. Default: 0123456789#*.
     */
    public CallsGatherUsingAudioEndpointBuilder validDigits(String validDigits) {
        return parameter("validDigits", validDigits);
    }
}
