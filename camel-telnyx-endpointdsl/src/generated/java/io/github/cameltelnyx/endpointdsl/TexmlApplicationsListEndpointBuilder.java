// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-applications/list. Lists the account's TeXML applications.
 */
public final class TexmlApplicationsListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlApplicationsListEndpointBuilder> {

    TexmlApplicationsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlApplicationsListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlApplicationsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlApplicationsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlApplicationsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only applications with this in their name, 3 characters or more, in capitals or not.
     */
    public TexmlApplicationsListEndpointBuilder filterFriendlyName(String filterFriendlyName) {
        return parameter("filterFriendlyName", filterFriendlyName);
    }

    /**
     * Only applications of this outbound voice profile.
     */
    public TexmlApplicationsListEndpointBuilder filterOutboundVoiceProfileId(String filterOutboundVoiceProfileId) {
        return parameter("filterOutboundVoiceProfileId", filterOutboundVoiceProfileId);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public TexmlApplicationsListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public TexmlApplicationsListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many applications a page has. At least 1. At most 250. Default: 250.
     */
    public TexmlApplicationsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many applications a page has. At least 1. At most 250. Default: 250.
     */
    public TexmlApplicationsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * What the list is sorted by; a minus before it turns the order round. One of created_at, -created_at,
     * friendly_name, -friendly_name, active, -active. Default: -created_at.
     */
    public TexmlApplicationsListEndpointBuilder sort(String sort) {
        return parameter("sort", sort);
    }
}
