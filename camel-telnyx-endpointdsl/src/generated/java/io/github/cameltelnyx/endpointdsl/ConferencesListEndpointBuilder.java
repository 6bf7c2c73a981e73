// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/list. Lists the account's conferences, those that expire last first.
 */
public final class ConferencesListEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesListEndpointBuilder> {

    ConferencesListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesListEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public ConferencesListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public ConferencesListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only what belongs to applications with this in their name, 3 characters or more, in capitals or not.
     */
    public ConferencesListEndpointBuilder filterApplicationNameContains(String filterApplicationNameContains) {
        return parameter("filterApplicationNameContains", filterApplicationNameContains);
    }

    /**
     * Only what belongs to this session of calls, by its id.
     */
    public ConferencesListEndpointBuilder filterApplicationSessionId(String filterApplicationSessionId) {
        return parameter("filterApplicationSessionId", filterApplicationSessionId);
    }

    /**
     * Only what belongs to this connection, by its id.
     */
    public ConferencesListEndpointBuilder filterConnectionId(String filterConnectionId) {
        return parameter("filterConnectionId", filterConnectionId);
    }

    /**
     * Only what failed to be delivered, or what did not.
     */
    public ConferencesListEndpointBuilder filterFailed(String filterFailed) {
        return parameter("filterFailed", filterFailed);
    }

    /**
     * Only what failed to be delivered, or what did not.
     */
    public ConferencesListEndpointBuilder filterFailed(boolean filterFailed) {
        return parameter("filterFailed", filterFailed);
    }

    /**
     * Only what comes from this number.
     */
    public ConferencesListEndpointBuilder filterFrom(String filterFrom) {
        return parameter("filterFrom", filterFrom);
    }

    /**
     * Only what belongs to this leg of a call, by its id.
     */
    public ConferencesListEndpointBuilder filterLegId(String filterLegId) {
        return parameter("filterLegId", filterLegId);
    }

    /**
     * Only conferences of this name, in these very letters.
     */
    public ConferencesListEndpointBuilder filterName(String filterName) {
        return parameter("filterName", filterName);
    }

    /**
     * Only what happened at this time.
     */
    public ConferencesListEndpointBuilder filterOccurredAtEq(String filterOccurredAtEq) {
        return parameter("filterOccurredAtEq", filterOccurredAtEq);
    }

    /**
     * Only what happened after this time.
     */
    public ConferencesListEndpointBuilder filterOccurredAtGt(String filterOccurredAtGt) {
        return parameter("filterOccurredAtGt", filterOccurredAtGt);
    }

    /**
     * Only what happened at this time or after it.
     */
    public ConferencesListEndpointBuilder filterOccurredAtGte(String filterOccurredAtGte) {
        return parameter("filterOccurredAtGte", filterOccurredAtGte);
    }

    /**
     * Only what happened before this time.
     */
    public ConferencesListEndpointBuilder filterOccurredAtLt(String filterOccurredAtLt) {
        return parameter("filterOccurredAtLt", filterOccurredAtLt);
    }

    /**
     * Only what happened at this time or before it.
     */
    public ConferencesListEndpointBuilder filterOccurredAtLte(String filterOccurredAtLte) {
        return parameter("filterOccurredAtLte", filterOccurredAtLte);
    }

    /**
     * Only what belongs to this outbound voice profile, by its id.
     */
    public ConferencesListEndpointBuilder filterOutboundOutboundVoiceProfileId(String filterOutboundOutboundVoiceProfileId) {
        return parameter("filterOutboundOutboundVoiceProfileId", filterOutboundOutboundVoiceProfileId);
    }

    /**
     * Only what belongs to this product. One of call_control, fax, texml.
     */
    public ConferencesListEndpointBuilder filterProduct(String filterProduct) {
        return parameter("filterProduct", filterProduct);
    }

    /**
     * Only conferences in this state. One of init, in_progress, completed.
     */
    public ConferencesListEndpointBuilder filterStatus(String filterStatus) {
        return parameter("filterStatus", filterStatus);
    }

    /**
     * Only what goes to this number.
     */
    public ConferencesListEndpointBuilder filterTo(String filterTo) {
        return parameter("filterTo", filterTo);
    }

    /**
     * Only events of this kind. One of command, webhook.
     */
    public ConferencesListEndpointBuilder filterType(String filterType) {
        return parameter("filterType", filterType);
    }

    /**
     * Where the next page starts, as the answer for this one says.
     */
    public ConferencesListEndpointBuilder pageAfter(String pageAfter) {
        return parameter("pageAfter", pageAfter);
    }

    /**
     * Where the page before ends, as the answer for this one says.
     */
    public ConferencesListEndpointBuilder pageBefore(String pageBefore) {
        return parameter("pageBefore", pageBefore);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public ConferencesListEndpointBuilder pageLimit(String pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public ConferencesListEndpointBuilder pageLimit(long pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public ConferencesListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public ConferencesListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public ConferencesListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public ConferencesListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * The region that the conference's data are in. One of Australia, Europe, Middle East, US.
     */
    public ConferencesListEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
