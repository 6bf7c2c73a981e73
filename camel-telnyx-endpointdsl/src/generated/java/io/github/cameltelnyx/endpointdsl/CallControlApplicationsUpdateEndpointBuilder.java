// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:call-control-applications/update. Changes a Call Control application.
 */
public final class CallControlApplicationsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<CallControlApplicationsUpdateEndpointBuilder> {

    CallControlApplicationsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallControlApplicationsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new CallControlApplicationsUpdateEndpointBuilder(changed);
    }

    /**
     * The application, by its id. Required, here, as a header or in the body.
     */
    public CallControlApplicationsUpdateEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The name of the application. Required, here, as a header or in the body.
     */
    public CallControlApplicationsUpdateEndpointBuilder applicationName(String applicationName) {
        return parameter("applicationName", applicationName);
    }

    /**
     * The address that gets the events. Required, here, as a header or in the body.
     */
    public CallControlApplicationsUpdateEndpointBuilder webhookEventUrl(String webhookEventUrl) {
        return parameter("webhookEventUrl", webhookEventUrl);
    }

    /**
     * Whether the application may be used. Default: true.
     */
    public CallControlApplicationsUpdateEndpointBuilder active(String active) {
        return parameter("active", active);
    }

    /**
     * Whether the application may be used. Default: true.
     */
    public CallControlApplicationsUpdateEndpointBuilder active(boolean active) {
        return parameter("active", active);
    }

    /**
     * Where the media are handled; Latency takes the site nearest to the caller. One of Latency, Chicago, IL, Ashburn,
     * VA, San Jose, CA, London, UK, Chennai, IN, Amsterdam, Netherlands, Toronto, Canada, Sydney, Australia. Default:
     * Latency.
     */
    public CallControlApplicationsUpdateEndpointBuilder anchorsiteOverride(String anchorsiteOverride) {
        return parameter("anchorsiteOverride", anchorsiteOverride);
    }

    /**
     * Sends an event with the cost of each call. Default: false.
     */
    public CallControlApplicationsUpdateEndpointBuilder callCostInWebhooks(String callCostInWebhooks) {
        return parameter("callCostInWebhooks", callCostInWebhooks);
    }

    /**
     * Sends an event with the cost of each call. Default: false.
     */
    public CallControlApplicationsUpdateEndpointBuilder callCostInWebhooks(boolean callCostInWebhooks) {
        return parameter("callCostInWebhooks", callCostInWebhooks);
    }

    /**
     * How Telnyx sends pressed keys to you; it takes all forms of them. One of RFC 2833, Inband, SIP INFO. Default: RFC
     * 2833.
     */
    public CallControlApplicationsUpdateEndpointBuilder dtmfType(String dtmfType) {
        return parameter("dtmfType", dtmfType);
    }

    /**
     * Hangs up calls to which no command comes in time. Default: false.
     */
    public CallControlApplicationsUpdateEndpointBuilder firstCommandTimeout(String firstCommandTimeout) {
        return parameter("firstCommandTimeout", firstCommandTimeout);
    }

    /**
     * Hangs up calls to which no command comes in time. Default: false.
     */
    public CallControlApplicationsUpdateEndpointBuilder firstCommandTimeout(boolean firstCommandTimeout) {
        return parameter("firstCommandTimeout", firstCommandTimeout);
    }

    /**
     * Seconds that firstCommandTimeout waits. Default: 30.
     */
    public CallControlApplicationsUpdateEndpointBuilder firstCommandTimeoutSecs(String firstCommandTimeoutSecs) {
        return parameter("firstCommandTimeoutSecs", firstCommandTimeoutSecs);
    }

    /**
     * Seconds that firstCommandTimeout waits. Default: 30.
     */
    public CallControlApplicationsUpdateEndpointBuilder firstCommandTimeoutSecs(long firstCommandTimeoutSecs) {
        return parameter("firstCommandTimeoutSecs", firstCommandTimeoutSecs);
    }

    /**
     * What holds for calls that come in.
     */
    public CallControlApplicationsUpdateEndpointBuilder inbound(String inbound) {
        return parameter("inbound", inbound);
    }

    /**
     * What holds for calls that come in.
     */
    public CallControlApplicationsUpdateEndpointBuilder inbound(java.util.Map<String, ?> inbound) {
        return parameter("inbound", inbound);
    }

    /**
     * What holds for calls that go out.
     */
    public CallControlApplicationsUpdateEndpointBuilder outbound(String outbound) {
        return parameter("outbound", outbound);
    }

    /**
     * What holds for calls that go out.
     */
    public CallControlApplicationsUpdateEndpointBuilder outbound(java.util.Map<String, ?> outbound) {
        return parameter("outbound", outbound);
    }

    /**
     * Keeps the keys that callers press out of Telnyx's debug logs. Default: false.
     */
    public CallControlApplicationsUpdateEndpointBuilder redactDtmfDebugLogging(String redactDtmfDebugLogging) {
        return parameter("redactDtmfDebugLogging", redactDtmfDebugLogging);
    }

    /**
     * Keeps the keys that callers press out of Telnyx's debug logs. Default: false.
     */
    public CallControlApplicationsUpdateEndpointBuilder redactDtmfDebugLogging(boolean redactDtmfDebugLogging) {
        return parameter("redactDtmfDebugLogging", redactDtmfDebugLogging);
    }

    /**
     * Tags, by which you find the application.
     */
    public CallControlApplicationsUpdateEndpointBuilder tags(String tags) {
        return parameter("tags", tags);
    }

    /**
     * Tags, by which you find the application.
     */
    public CallControlApplicationsUpdateEndpointBuilder tags(java.util.List<?> tags) {
        return parameter("tags", tags);
    }

    /**
     * The form of the events; telnyx-webhook reads that of version 2. One of 1, 2. Default: 1.
     */
    public CallControlApplicationsUpdateEndpointBuilder webhookApiVersion(String webhookApiVersion) {
        return parameter("webhookApiVersion", webhookApiVersion);
    }

    /**
     * The address that gets events which webhookEventUrl did not take.
     */
    public CallControlApplicationsUpdateEndpointBuilder webhookEventFailoverUrl(String webhookEventFailoverUrl) {
        return parameter("webhookEventFailoverUrl", webhookEventFailoverUrl);
    }

    /**
     * Seconds to wait for the answer to an event. At least 0. At most 30.
     */
    public CallControlApplicationsUpdateEndpointBuilder webhookTimeoutSecs(String webhookTimeoutSecs) {
        return parameter("webhookTimeoutSecs", webhookTimeoutSecs);
    }

    /**
     * Seconds to wait for the answer to an event. At least 0. At most 30.
     */
    public CallControlApplicationsUpdateEndpointBuilder webhookTimeoutSecs(long webhookTimeoutSecs) {
        return parameter("webhookTimeoutSecs", webhookTimeoutSecs);
    }
}
