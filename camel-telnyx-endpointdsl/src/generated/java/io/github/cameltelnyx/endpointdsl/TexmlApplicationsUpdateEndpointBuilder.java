// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-applications/update. Changes a TeXML application.
 */
public final class TexmlApplicationsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlApplicationsUpdateEndpointBuilder> {

    TexmlApplicationsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlApplicationsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlApplicationsUpdateEndpointBuilder(changed);
    }

    /**
     * The application, by its id. Required, here, as a header or in the body.
     */
    public TexmlApplicationsUpdateEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * A name for the application. Required, here, as a header or in the body.
     */
    public TexmlApplicationsUpdateEndpointBuilder friendlyName(String friendlyName) {
        return parameter("friendlyName", friendlyName);
    }

    /**
     * Where the document for a new call is fetched. Required, here, as a header or in the body.
     */
    public TexmlApplicationsUpdateEndpointBuilder voiceUrl(String voiceUrl) {
        return parameter("voiceUrl", voiceUrl);
    }

    /**
     * Whether the application may be used. Default: true.
     */
    public TexmlApplicationsUpdateEndpointBuilder active(String active) {
        return parameter("active", active);
    }

    /**
     * Whether the application may be used. Default: true.
     */
    public TexmlApplicationsUpdateEndpointBuilder active(boolean active) {
        return parameter("active", active);
    }

    /**
     * Where the media are handled; Latency takes the site nearest to the caller. One of Latency, Chicago, IL, Ashburn,
     * VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London, UK, Toronto, Canada, Vancouver, Canada,
     * Frankfurt, Germany. Default: Latency.
     */
    public TexmlApplicationsUpdateEndpointBuilder anchorsiteOverride(String anchorsiteOverride) {
        return parameter("anchorsiteOverride", anchorsiteOverride);
    }

    /**
     * Tells the cost of each call in its callbacks. Default: false.
     */
    public TexmlApplicationsUpdateEndpointBuilder callCostInWebhooks(String callCostInWebhooks) {
        return parameter("callCostInWebhooks", callCostInWebhooks);
    }

    /**
     * Tells the cost of each call in its callbacks. Default: false.
     */
    public TexmlApplicationsUpdateEndpointBuilder callCostInWebhooks(boolean callCostInWebhooks) {
        return parameter("callCostInWebhooks", callCostInWebhooks);
    }

    /**
     * How Telnyx sends pressed keys to you; it takes all forms of them. One of RFC 2833, Inband, SIP INFO. Default: RFC
     * 2833.
     */
    public TexmlApplicationsUpdateEndpointBuilder dtmfType(String dtmfType) {
        return parameter("dtmfType", dtmfType);
    }

    /**
     * Hangs up calls for which no document comes in time. Default: false.
     */
    public TexmlApplicationsUpdateEndpointBuilder firstCommandTimeout(String firstCommandTimeout) {
        return parameter("firstCommandTimeout", firstCommandTimeout);
    }

    /**
     * Hangs up calls for which no document comes in time. Default: false.
     */
    public TexmlApplicationsUpdateEndpointBuilder firstCommandTimeout(boolean firstCommandTimeout) {
        return parameter("firstCommandTimeout", firstCommandTimeout);
    }

    /**
     * Seconds that firstCommandTimeout waits. Default: 30.
     */
    public TexmlApplicationsUpdateEndpointBuilder firstCommandTimeoutSecs(String firstCommandTimeoutSecs) {
        return parameter("firstCommandTimeoutSecs", firstCommandTimeoutSecs);
    }

    /**
     * Seconds that firstCommandTimeout waits. Default: 30.
     */
    public TexmlApplicationsUpdateEndpointBuilder firstCommandTimeoutSecs(long firstCommandTimeoutSecs) {
        return parameter("firstCommandTimeoutSecs", firstCommandTimeoutSecs);
    }

    /**
     * What holds for calls that come in.
     */
    public TexmlApplicationsUpdateEndpointBuilder inbound(String inbound) {
        return parameter("inbound", inbound);
    }

    /**
     * What holds for calls that come in.
     */
    public TexmlApplicationsUpdateEndpointBuilder inbound(java.util.Map<String, ?> inbound) {
        return parameter("inbound", inbound);
    }

    /**
     * What holds for calls that go out.
     */
    public TexmlApplicationsUpdateEndpointBuilder outbound(String outbound) {
        return parameter("outbound", outbound);
    }

    /**
     * What holds for calls that go out.
     */
    public TexmlApplicationsUpdateEndpointBuilder outbound(java.util.Map<String, ?> outbound) {
        return parameter("outbound", outbound);
    }

    /**
     * The address that gets the callbacks about the progress of calls.
     */
    public TexmlApplicationsUpdateEndpointBuilder statusCallback(String statusCallback) {
        return parameter("statusCallback", statusCallback);
    }

    /**
     * The HTTP method for statusCallback. Choose post, since the parameters of a GET are not signed. One of get, post.
     * Default: post.
     */
    public TexmlApplicationsUpdateEndpointBuilder statusCallbackMethod(String statusCallbackMethod) {
        return parameter("statusCallbackMethod", statusCallbackMethod);
    }

    /**
     * Tags, by which you find the application.
     */
    public TexmlApplicationsUpdateEndpointBuilder tags(String tags) {
        return parameter("tags", tags);
    }

    /**
     * Tags, by which you find the application.
     */
    public TexmlApplicationsUpdateEndpointBuilder tags(java.util.List<?> tags) {
        return parameter("tags", tags);
    }

    /**
     * Where documents are fetched when voiceUrl gives none.
     */
    public TexmlApplicationsUpdateEndpointBuilder voiceFallbackUrl(String voiceFallbackUrl) {
        return parameter("voiceFallbackUrl", voiceFallbackUrl);
    }

    /**
     * The HTTP method for voiceUrl and voiceFallbackUrl. Choose post, since the parameters of a GET are not signed. One
     * of get, post. Default: post.
     */
    public TexmlApplicationsUpdateEndpointBuilder voiceMethod(String voiceMethod) {
        return parameter("voiceMethod", voiceMethod);
    }
}
