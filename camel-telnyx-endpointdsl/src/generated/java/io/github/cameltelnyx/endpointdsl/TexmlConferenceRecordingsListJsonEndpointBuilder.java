// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conference-recordings/listJson. Lists the recordings of a conference, at the address that ends in .json.
 */
public final class TexmlConferenceRecordingsListJsonEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferenceRecordingsListJsonEndpointBuilder> {

    TexmlConferenceRecordingsListJsonEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferenceRecordingsListJsonEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferenceRecordingsListJsonEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferenceRecordingsListJsonEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferenceRecordingsListJsonEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferenceRecordingsListJsonEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }
}
