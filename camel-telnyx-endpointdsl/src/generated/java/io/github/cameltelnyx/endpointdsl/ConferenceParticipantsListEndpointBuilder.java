// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conference-participants/list. Lists the participants of a conference.
 */
public final class ConferenceParticipantsListEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferenceParticipantsListEndpointBuilder> {

    ConferenceParticipantsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferenceParticipantsListEndpointBuilder with(EndpointDescription changed) {
        return new ConferenceParticipantsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public ConferenceParticipantsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public ConferenceParticipantsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * The conference, by its id. Required, here, as a header or in the body.
     */
    public ConferenceParticipantsListEndpointBuilder conferenceId(String conferenceId) {
        return parameter("conferenceId", conferenceId);
    }

    /**
     * Only participants who are muted, or who are not.
     */
    public ConferenceParticipantsListEndpointBuilder filterMuted(String filterMuted) {
        return parameter("filterMuted", filterMuted);
    }

    /**
     * Only participants who are muted, or who are not.
     */
    public ConferenceParticipantsListEndpointBuilder filterMuted(boolean filterMuted) {
        return parameter("filterMuted", filterMuted);
    }

    /**
     * Only participants who are on hold, or who are not.
     */
    public ConferenceParticipantsListEndpointBuilder filterOnHold(String filterOnHold) {
        return parameter("filterOnHold", filterOnHold);
    }

    /**
     * Only participants who are on hold, or who are not.
     */
    public ConferenceParticipantsListEndpointBuilder filterOnHold(boolean filterOnHold) {
        return parameter("filterOnHold", filterOnHold);
    }

    /**
     * Only participants who whisper, or who do not.
     */
    public ConferenceParticipantsListEndpointBuilder filterWhispering(String filterWhispering) {
        return parameter("filterWhispering", filterWhispering);
    }

    /**
     * Only participants who whisper, or who do not.
     */
    public ConferenceParticipantsListEndpointBuilder filterWhispering(boolean filterWhispering) {
        return parameter("filterWhispering", filterWhispering);
    }

    /**
     * Where the next page starts, as the answer for this one says.
     */
    public ConferenceParticipantsListEndpointBuilder pageAfter(String pageAfter) {
        return parameter("pageAfter", pageAfter);
    }

    /**
     * Where the page before ends, as the answer for this one says.
     */
    public ConferenceParticipantsListEndpointBuilder pageBefore(String pageBefore) {
        return parameter("pageBefore", pageBefore);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public ConferenceParticipantsListEndpointBuilder pageLimit(String pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public ConferenceParticipantsListEndpointBuilder pageLimit(long pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public ConferenceParticipantsListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public ConferenceParticipantsListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public ConferenceParticipantsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public ConferenceParticipantsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferenceParticipantsListEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
