// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/gather. Waits for keys that the caller presses, without playing anything.
 */
public final class CallsGatherEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsGatherEndpointBuilder> {

    CallsGatherEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsGatherEndpointBuilder with(EndpointDescription changed) {
        return new CallsGatherEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsGatherEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsGatherEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsGatherEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * An id of yours for this command, which its event carries back; Telnyx makes one where it is not given.
     */
    public CallsGatherEndpointBuilder gatherId(String gatherId) {
        return parameter("gatherId", gatherId);
    }

    /**
     * The longest wait for the first key, in milliseconds. Default: 5000.
     */
    public CallsGatherEndpointBuilder initialTimeoutMillis(String initialTimeoutMillis) {
        return parameter("initialTimeoutMillis", initialTimeoutMillis);
    }

    /**
     * The longest wait for the first key, in milliseconds. Default: 5000.
     */
    public CallsGatherEndpointBuilder initialTimeoutMillis(long initialTimeoutMillis) {
        return parameter("initialTimeoutMillis", initialTimeoutMillis);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public CallsGatherEndpointBuilder interDigitTimeoutMillis(String interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The longest wait between two keys, in milliseconds. Default: 5000.
     */
    public CallsGatherEndpointBuilder interDigitTimeoutMillis(long interDigitTimeoutMillis) {
        return parameter("interDigitTimeoutMillis", interDigitTimeoutMillis);
    }

    /**
     * The most keys to collect. At most 128. Default: 128.
     */
    public CallsGatherEndpointBuilder maximumDigits(String maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * The most keys to collect. At most 128. Default: 128.
     */
    public CallsGatherEndpointBuilder maximumDigits(long maximumDigits) {
        return parameter("maximumDigits", maximumDigits);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public CallsGatherEndpointBuilder minimumDigits(String minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * The fewest keys to collect. At least 1. Default: 1.
     */
    public CallsGatherEndpointBuilder minimumDigits(long minimumDigits) {
        return parameter("minimumDigits", minimumDigits);
    }

    /**
     * The key that ends the input before there are maximumDigits. Default: #.
     */
    public CallsGatherEndpointBuilder terminatingDigit(String terminatingDigit) {
        return parameter("terminatingDigit", terminatingDigit);
    }

    /**
     * The longest that the whole command may take, in milliseconds. Default: 60000.
     */
    public CallsGatherEndpointBuilder timeoutMillis(String timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The longest that the whole command may take, in milliseconds. Default: 60000.
     */
    public CallsGatherEndpointBuilder timeoutMillis(long timeoutMillis) {
        return parameter("timeoutMillis", timeoutMillis);
    }

    /**
     * The keys that are allowed. Default: 0123456789#*.
     */
    public CallsGatherEndpointBuilder validDigits(String validDigits) {
        return parameter("validDigits", validDigits);
    }
}
