// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/sendDtmf. Presses keys for participants of a conference, who hear their tones.
 */
public final class ConferencesSendDtmfEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesSendDtmfEndpointBuilder> {

    ConferencesSendDtmfEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesSendDtmfEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesSendDtmfEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesSendDtmfEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The keys to press, from 0-9 A-D * #, with w for a wait of half a second and W for one second. Required, here, as a
     * header or in the body.
     */
    public ConferencesSendDtmfEndpointBuilder digits(String digits) {
        return parameter("digits", digits);
    }

    /**
     * The calls that hear the keys, by their control ids; all where it is empty.
     */
    public ConferencesSendDtmfEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls that hear the keys, by their control ids; all where it is empty.
     */
    public ConferencesSendDtmfEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public ConferencesSendDtmfEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * How long each key sounds, in milliseconds. At least 100. At most 500. Default: 250.
     */
    public ConferencesSendDtmfEndpointBuilder durationMillis(String durationMillis) {
        return parameter("durationMillis", durationMillis);
    }

    /**
     * How long each key sounds, in milliseconds. At least 100. At most 500. Default: 250.
     */
    public ConferencesSendDtmfEndpointBuilder durationMillis(long durationMillis) {
        return parameter("durationMillis", durationMillis);
    }
}
