// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-calls/list. Lists the account's calls; a change may take a while to show.
 */
public final class TexmlCallsListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallsListEndpointBuilder> {

    TexmlCallsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallsListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlCallsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlCallsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only calls that ended on this day, as in 2026-05-22.
     */
    public TexmlCallsListEndpointBuilder endTime(String endTime) {
        return parameter("endTime", endTime);
    }

    /**
     * Only calls that ended after this day, as in 2026-05-22.
     */
    public TexmlCallsListEndpointBuilder endTimeGt(String endTimeGt) {
        return parameter("endTimeGt", endTimeGt);
    }

    /**
     * Only calls that ended before this day, as in 2026-05-22.
     */
    public TexmlCallsListEndpointBuilder endTimeLt(String endTimeLt) {
        return parameter("endTimeLt", endTimeLt);
    }

    /**
     * Only calls from this number.
     */
    public TexmlCallsListEndpointBuilder from(String from) {
        return parameter("from", from);
    }

    /**
     * The number of the page, from 0; goes with pageToken.
     */
    public TexmlCallsListEndpointBuilder page(String page) {
        return parameter("page", page);
    }

    /**
     * The number of the page, from 0; goes with pageToken.
     */
    public TexmlCallsListEndpointBuilder page(long page) {
        return parameter("page", page);
    }

    /**
     * How many entries a page has.
     */
    public TexmlCallsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has.
     */
    public TexmlCallsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * Where the next page starts, as the answer for the page before it says.
     */
    public TexmlCallsListEndpointBuilder pageToken(String pageToken) {
        return parameter("pageToken", pageToken);
    }

    /**
     * Only calls that started on this day, as in 2026-05-22.
     */
    public TexmlCallsListEndpointBuilder startTime(String startTime) {
        return parameter("startTime", startTime);
    }

    /**
     * Only calls that started after this day, as in 2026-05-22.
     */
    public TexmlCallsListEndpointBuilder startTimeGt(String startTimeGt) {
        return parameter("startTimeGt", startTimeGt);
    }

    /**
     * Only calls that started before this day, as in 2026-05-22.
     */
    public TexmlCallsListEndpointBuilder startTimeLt(String startTimeLt) {
        return parameter("startTimeLt", startTimeLt);
    }

    /**
     * Only calls that ended so. One of canceled, completed, failed, busy, no-answer.
     */
    public TexmlCallsListEndpointBuilder status(String status) {
        return parameter("status", status);
    }

    /**
     * Only calls to this number.
     */
    public TexmlCallsListEndpointBuilder to(String to) {
        return parameter("to", to);
    }
}
