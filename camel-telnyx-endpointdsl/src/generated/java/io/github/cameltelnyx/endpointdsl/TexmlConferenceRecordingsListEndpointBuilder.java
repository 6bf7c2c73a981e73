// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conference-recordings/list. Lists the recordings of a conference.
 */
public final class TexmlConferenceRecordingsListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferenceRecordingsListEndpointBuilder> {

    TexmlConferenceRecordingsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferenceRecordingsListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferenceRecordingsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferenceRecordingsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferenceRecordingsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferenceRecordingsListEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }
}
