// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:recordings/list. Lists the account's recordings.
 */
public final class RecordingsListEndpointBuilder extends TelnyxOperationEndpointBuilder<RecordingsListEndpointBuilder> {

    RecordingsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    RecordingsListEndpointBuilder with(EndpointDescription changed) {
        return new RecordingsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public RecordingsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public RecordingsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only recordings of this call, by its control id.
     */
    public RecordingsListEndpointBuilder filterCallControlId(String filterCallControlId) {
        return parameter("filterCallControlId", filterCallControlId);
    }

    /**
     * Only recordings of this leg of a call, by its id.
     */
    public RecordingsListEndpointBuilder filterCallLegId(String filterCallLegId) {
        return parameter("filterCallLegId", filterCallLegId);
    }

    /**
     * Only recordings of this session of calls, by its id.
     */
    public RecordingsListEndpointBuilder filterCallSessionId(String filterCallSessionId) {
        return parameter("filterCallSessionId", filterCallSessionId);
    }

    /**
     * Only recordings of this conference, by its id.
     */
    public RecordingsListEndpointBuilder filterConferenceId(String filterConferenceId) {
        return parameter("filterConferenceId", filterConferenceId);
    }

    /**
     * Only recordings of conferences in this region.
     */
    public RecordingsListEndpointBuilder filterConferenceRegion(String filterConferenceRegion) {
        return parameter("filterConferenceRegion", filterConferenceRegion);
    }

    /**
     * Only recordings of calls of this connection, by its id.
     */
    public RecordingsListEndpointBuilder filterConnectionId(String filterConnectionId) {
        return parameter("filterConnectionId", filterConnectionId);
    }

    /**
     * Only recordings made at this time or after it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingsListEndpointBuilder filterCreatedAtGte(String filterCreatedAtGte) {
        return parameter("filterCreatedAtGte", filterCreatedAtGte);
    }

    /**
     * Only recordings made at this time or before it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingsListEndpointBuilder filterCreatedAtLte(String filterCreatedAtLte) {
        return parameter("filterCreatedAtLte", filterCreatedAtLte);
    }

    /**
     * Only recordings that ended at this time or after it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingsListEndpointBuilder filterEndTimeGte(String filterEndTimeGte) {
        return parameter("filterEndTimeGte", filterEndTimeGte);
    }

    /**
     * Only recordings that ended at this time or before it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingsListEndpointBuilder filterEndTimeLte(String filterEndTimeLte) {
        return parameter("filterEndTimeLte", filterEndTimeLte);
    }

    /**
     * Only recordings of calls from this number.
     */
    public RecordingsListEndpointBuilder filterFrom(String filterFrom) {
        return parameter("filterFrom", filterFrom);
    }

    /**
     * Only recordings of the call with this Call-ID of SIP.
     */
    public RecordingsListEndpointBuilder filterSipCallId(String filterSipCallId) {
        return parameter("filterSipCallId", filterSipCallId);
    }

    /**
     * Only recordings that began at this time or after it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingsListEndpointBuilder filterStartTimeGte(String filterStartTimeGte) {
        return parameter("filterStartTimeGte", filterStartTimeGte);
    }

    /**
     * Only recordings that began at this time or before it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingsListEndpointBuilder filterStartTimeLte(String filterStartTimeLte) {
        return parameter("filterStartTimeLte", filterStartTimeLte);
    }

    /**
     * Only recordings of calls to this number.
     */
    public RecordingsListEndpointBuilder filterTo(String filterTo) {
        return parameter("filterTo", filterTo);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public RecordingsListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public RecordingsListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public RecordingsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public RecordingsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }
}
