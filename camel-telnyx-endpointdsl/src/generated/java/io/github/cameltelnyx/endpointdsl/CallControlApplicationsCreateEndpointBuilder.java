// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:call-control-applications/create. Makes a Call Control application.
 */
public final class CallControlApplicationsCreateEndpointBuilder extends TelnyxOperationEndpointBuilder<CallControlApplicationsCreateEndpointBuilder> {

    CallControlApplicationsCreateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallControlApplicationsCreateEndpointBuilder with(EndpointDescription changed) {
        return new CallControlApplicationsCreateEndpointBuilder(changed);
    }

    /**
     * A name for the application. Required, here, as a header or in the body.
     */
    public CallControlApplicationsCreateEndpointBuilder applicationName(String applicationName) {
        return parameter("applicationName", applicationName);
    }

    /**
     * The address that gets the events. Required, here, as a header or in the body.
     */
    public CallControlApplicationsCreateEndpointBuilder webhookEventUrl(String webhookEventUrl) {
        return parameter("webhookEventUrl", webhookEventUrl);
    }

    /**
     * Whether the application may be used. Default: true.
     */
    public CallControlApplicationsCreateEndpointBuilder active(String active) {
        return parameter("active", active);
    }

    /**
     * Whether the application may be used. Default: true.
     */
    public CallControlApplicationsCreateEndpointBuilder active(boolean active) {
        return parameter("active", active);
    }

    /**
     * Where the media are handled; Latency takes the site nearest to the caller. One of Latency, Chicago, IL, Ashburn,
     * VA, San Jose, CA, London, UK, Chennai, IN, Amsterdam, Netherlands, Toronto, Canada, Sydney, Australia. Default:
     * Latency.
     */
    public CallControlApplicationsCreateEndpointBuilder anchorsiteOverride(String anchorsiteOverride) {
        return parameter("anchorsiteOverride", anchorsiteOverride);
    }

    /**
     * Sends an event with the cost of each call. Default: false.
     */
    public CallControlApplicationsCreateEndpointBuilder callCostInWebhooks(String callCostInWebhooks) {
        return parameter("callCostInWebhooks", callCostInWebhooks);
    }

    /**
     * Sends an event with the cost of each call. Default: false.
     */
    public CallControlApplicationsCreateEndpointBuilder callCostInWebhooks(boolean callCostInWebhooks) {
        return parameter("callCostInWebhooks", callCostInWebhooks);
    }

    /**
     * How Telnyx sends pressed keys to you; it takes all forms of them. One of RFC 2833, Inband, SIP INFO. Default: RFC
     * 2833.
     */
    public CallControlApplicationsCreateEndpointBuilder dtmfType(String dtmfType) {
        return parameter("dtmfType", dtmfType);
    }

    /**
     * Hangs up calls to which no command comes in time. Default: false.
     */
    public CallControlApplicationsCreateEndpointBuilder firstCommandTimeout(String firstCommandTimeout) {
        return parameter("firstCommandTimeout", firstCommandTimeout);
    }

    /**
     * Hangs up calls to which no command comes in time. Default: false.
     */
    public CallControlApplicationsCreateEndpointBuilder firstCommandTimeout(boolean firstCommandTimeout) {
        return parameter("firstCommandTimeout", firstCommandTimeout);
    }

    /**
     * Seconds that firstCommandTimeout waits. Default: 30.
     */
    public CallControlApplicationsCreateEndpointBuilder firstCommandTimeoutSecs(String firstCommandTimeoutSecs) {
        return parameter("firstCommandTimeoutSecs", firstCommandTimeoutSecs);
    }

    /**
     * Seconds that firstCommandTimeout waits. Default: 30.
     */
    public CallControlApplicationsCreateEndpointBuilder firstCommandTimeoutSecs(long firstCommandTimeoutSecs) {
        return parameter("firstCommandTimeoutSecs", firstCommandTimeoutSecs);
    }

    /**
     * What holds for calls that come in.
     */
    public CallControlApplicationsCreateEndpointBuilder inbound(String inbound) {
        return parameter("inbound", inbound);
    }

    /**
     * What holds for calls that come in.
     */
    public CallControlApplicationsCreateEndpointBuilder inbound(java.util.Map<String, ?> inbound) {
        return parameter("inbound", inbound);
    }

    /**
     * What holds for calls that go out.
     */
    public CallControlApplicationsCreateEndpointBuilder outbound(String outbound) {
        return parameter("outbound", outbound);
    }

    /**
     * What holds for calls that go out.
     */
    public CallControlApplicationsCreateEndpointBuilder outbound(java.util.Map<String, ?> outbound) {
        return parameter("outbound", outbound);
    }

    /**
     * Keeps the keys that callers press out of Telnyx's debug logs. Default: false.
     */
    public CallControlApplicationsCreateEndpointBuilder redactDtmfDebugLogging(String redactDtmfDebugLogging) {
        return parameter("redactDtmfDebugLogging", redactDtmfDebugLogging);
    }

    /**
     * Keeps the keys that callers press out of Telnyx's debug logs. Default: false.
     */
    public CallControlApplicationsCreateEndpointBuilder redactDtmfDebugLogging(boolean redactDtmfDebugLogging) {
        return parameter("redactDtmfDebugLogging", redactDtmfDebugLogging);
    }

    /**
     * The form of the events; telnyx-webhook reads that of version 2. One of 1, 2. Default: 1.
     */
    public CallControlApplicationsCreateEndpointBuilder webhookApiVersion(String webhookApiVersion) {
        return parameter("webhookApiVersion", webhookApiVersion);
    }

    /**
     * The address that gets events which webhookEventUrl did not take.
     */
    public CallControlApplicationsCreateEndpointBuilder webhookEventFailoverUrl(String webhookEventFailoverUrl) {
        return parameter("webhookEventFailoverUrl", webhookEventFailoverUrl);
    }

    /**
     * Seconds to wait for the answer to an event. At least 0. At most 30.
     */
    public CallControlApplicationsCreateEndpointBuilder webhookTimeoutSecs(String webhookTimeoutSecs) {
        return parameter("webhookTimeoutSecs", webhookTimeoutSecs);
    }

    /**
     * Seconds to wait for the answer to an event. At least 0. At most 30.
     */
    public CallControlApplicationsCreateEndpointBuilder webhookTimeoutSecs(long webhookTimeoutSecs) {
        return parameter("webhookTimeoutSecs", webhookTimeoutSecs);
    }
}
