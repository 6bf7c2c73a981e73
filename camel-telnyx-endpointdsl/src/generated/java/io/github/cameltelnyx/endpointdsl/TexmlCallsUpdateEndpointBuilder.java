// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-calls/update. Gives a running call another document, or ends it.
 */
public final class TexmlCallsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallsUpdateEndpointBuilder> {

    TexmlCallsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallsUpdateEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallsUpdateEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }

    /**
     * The HTTP method for fallbackUrl. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlCallsUpdateEndpointBuilder fallbackMethod(String fallbackMethod) {
        return parameter("fallbackMethod", fallbackMethod);
    }

    /**
     * Where the document is fetched when url gives none.
     */
    public TexmlCallsUpdateEndpointBuilder fallbackUrl(String fallbackUrl) {
        return parameter("fallbackUrl", fallbackUrl);
    }

    /**
     * The HTTP method for url. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlCallsUpdateEndpointBuilder method(String method) {
        return parameter("method", method);
    }

    /**
     * With completed the call is ended.
     */
    public TexmlCallsUpdateEndpointBuilder status(String status) {
        return parameter("status", status);
    }

    /**
     * The address that gets the callbacks about the progress.
     */
    public TexmlCallsUpdateEndpointBuilder statusCallback(String statusCallback) {
        return parameter("statusCallback", statusCallback);
    }

    /**
     * The HTTP method for statusCallback. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlCallsUpdateEndpointBuilder statusCallbackMethod(String statusCallbackMethod) {
        return parameter("statusCallbackMethod", statusCallbackMethod);
    }

    /**
     * The TeXML document that the call goes on with.
     */
    public TexmlCallsUpdateEndpointBuilder texml(String texml) {
        return parameter("texml", texml);
    }

    /**
     * Where the TeXML document is fetched that the call goes on with.
     */
    public TexmlCallsUpdateEndpointBuilder url(String url) {
        return parameter("url", url);
    }
}
