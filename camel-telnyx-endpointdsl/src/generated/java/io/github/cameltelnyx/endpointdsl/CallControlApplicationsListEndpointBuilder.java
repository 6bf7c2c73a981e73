// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:call-control-applications/list. Lists the account's Call Control applications.
 */
public final class CallControlApplicationsListEndpointBuilder extends TelnyxOperationEndpointBuilder<CallControlApplicationsListEndpointBuilder> {

    CallControlApplicationsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallControlApplicationsListEndpointBuilder with(EndpointDescription changed) {
        return new CallControlApplicationsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public CallControlApplicationsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public CallControlApplicationsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only what belongs to applications with this in their name, 3 characters or more, in capitals or not.
     */
    public CallControlApplicationsListEndpointBuilder filterApplicationNameContains(String filterApplicationNameContains) {
        return parameter("filterApplicationNameContains", filterApplicationNameContains);
    }

    /**
     * Only what belongs to this session of calls, by its id.
     */
    public CallControlApplicationsListEndpointBuilder filterApplicationSessionId(String filterApplicationSessionId) {
        return parameter("filterApplicationSessionId", filterApplicationSessionId);
    }

    /**
     * Only what belongs to this connection, by its id.
     */
    public CallControlApplicationsListEndpointBuilder filterConnectionId(String filterConnectionId) {
        return parameter("filterConnectionId", filterConnectionId);
    }

    /**
     * Only what failed to be delivered, or what did not.
     */
    public CallControlApplicationsListEndpointBuilder filterFailed(String filterFailed) {
        return parameter("filterFailed", filterFailed);
    }

    /**
     * Only what failed to be delivered, or what did not.
     */
    public CallControlApplicationsListEndpointBuilder filterFailed(boolean filterFailed) {
        return parameter("filterFailed", filterFailed);
    }

    /**
     * Only what comes from this number.
     */
    public CallControlApplicationsListEndpointBuilder filterFrom(String filterFrom) {
        return parameter("filterFrom", filterFrom);
    }

    /**
     * Only what belongs to this leg of a call, by its id.
     */
    public CallControlApplicationsListEndpointBuilder filterLegId(String filterLegId) {
        return parameter("filterLegId", filterLegId);
    }

    /**
     * Only conferences of this name, in these very letters.
     */
    public CallControlApplicationsListEndpointBuilder filterName(String filterName) {
        return parameter("filterName", filterName);
    }

    /**
     * Only what happened at this time.
     */
    public CallControlApplicationsListEndpointBuilder filterOccurredAtEq(String filterOccurredAtEq) {
        return parameter("filterOccurredAtEq", filterOccurredAtEq);
    }

    /**
     * Only what happened after this time.
     */
    public CallControlApplicationsListEndpointBuilder filterOccurredAtGt(String filterOccurredAtGt) {
        return parameter("filterOccurredAtGt", filterOccurredAtGt);
    }

    /**
     * Only what happened at this time or after it.
     */
    public CallControlApplicationsListEndpointBuilder filterOccurredAtGte(String filterOccurredAtGte) {
        return parameter("filterOccurredAtGte", filterOccurredAtGte);
    }

    /**
     * Only what happened before this time.
     */
    public CallControlApplicationsListEndpointBuilder filterOccurredAtLt(String filterOccurredAtLt) {
        return parameter("filterOccurredAtLt", filterOccurredAtLt);
    }

    /**
     * Only what happened at this time or before it.
     */
    public CallControlApplicationsListEndpointBuilder filterOccurredAtLte(String filterOccurredAtLte) {
        return parameter("filterOccurredAtLte", filterOccurredAtLte);
    }

    /**
     * Only what belongs to this outbound voice profile, by its id.
     */
    public CallControlApplicationsListEndpointBuilder filterOutboundOutboundVoiceProfileId(String filterOutboundOutboundVoiceProfileId) {
        return parameter("filterOutboundOutboundVoiceProfileId", filterOutboundOutboundVoiceProfileId);
    }

    /**
     * Only what belongs to this product. One of call_control, fax, texml.
     */
    public CallControlApplicationsListEndpointBuilder filterProduct(String filterProduct) {
        return parameter("filterProduct", filterProduct);
    }

    /**
     * Only conferences in this state. One of init, in_progress, completed.
     */
    public CallControlApplicationsListEndpointBuilder filterStatus(String filterStatus) {
        return parameter("filterStatus", filterStatus);
    }

    /**
     * Only what goes to this number.
     */
    public CallControlApplicationsListEndpointBuilder filterTo(String filterTo) {
        return parameter("filterTo", filterTo);
    }

    /**
     * Only events of this kind. One of command, webhook.
     */
    public CallControlApplicationsListEndpointBuilder filterType(String filterType) {
        return parameter("filterType", filterType);
    }

    /**
     * Where the next page starts, as the answer for this one says.
     */
    public CallControlApplicationsListEndpointBuilder pageAfter(String pageAfter) {
        return parameter("pageAfter", pageAfter);
    }

    /**
     * Where the page before ends, as the answer for this one says.
     */
    public CallControlApplicationsListEndpointBuilder pageBefore(String pageBefore) {
        return parameter("pageBefore", pageBefore);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public CallControlApplicationsListEndpointBuilder pageLimit(String pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public CallControlApplicationsListEndpointBuilder pageLimit(long pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public CallControlApplicationsListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public CallControlApplicationsListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public CallControlApplicationsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public CallControlApplicationsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * What the list is sorted by; a minus before it turns the order round. One of created_at, -created_at,
     * connection_name, -connection_name, active, -active. Default: -created_at.
     */
    public CallControlApplicationsListEndpointBuilder sort(String sort) {
        return parameter("sort", sort);
    }
}
