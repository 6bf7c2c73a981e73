// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:recording-transcriptions/list. Lists the account's transcriptions of recordings.
 */
public final class RecordingTranscriptionsListEndpointBuilder extends TelnyxOperationEndpointBuilder<RecordingTranscriptionsListEndpointBuilder> {

    RecordingTranscriptionsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    RecordingTranscriptionsListEndpointBuilder with(EndpointDescription changed) {
        return new RecordingTranscriptionsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public RecordingTranscriptionsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public RecordingTranscriptionsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only transcriptions made at this time or after it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingTranscriptionsListEndpointBuilder filterCreatedAtGte(String filterCreatedAtGte) {
        return parameter("filterCreatedAtGte", filterCreatedAtGte);
    }

    /**
     * Only transcriptions made at this time or before it, as in 2026-05-22T10:00:00Z.
     */
    public RecordingTranscriptionsListEndpointBuilder filterCreatedAtLte(String filterCreatedAtLte) {
        return parameter("filterCreatedAtLte", filterCreatedAtLte);
    }

    /**
     * Only transcriptions of this recording, by its id.
     */
    public RecordingTranscriptionsListEndpointBuilder filterRecordingId(String filterRecordingId) {
        return parameter("filterRecordingId", filterRecordingId);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public RecordingTranscriptionsListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public RecordingTranscriptionsListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public RecordingTranscriptionsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public RecordingTranscriptionsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }
}
