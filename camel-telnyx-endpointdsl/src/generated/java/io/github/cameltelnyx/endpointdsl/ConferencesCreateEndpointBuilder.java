// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/create. Makes a conference with a call in it; it ends when the last call leaves, or after 4 hours.
 */
public final class ConferencesCreateEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesCreateEndpointBuilder> {

    ConferencesCreateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesCreateEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesCreateEndpointBuilder(changed);
    }

    /**
     * The call that is the first participant. From an event it comes by itself, in the header CamelTelnyxCallControlId.
     * Required, here, as a header or in the body.
     */
    public ConferencesCreateEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * A name for the conference. Required, here, as a header or in the body.
     */
    public ConferencesCreateEndpointBuilder name(String name) {
        return parameter("name", name);
    }

    /**
     * When a beep tells of participants who come or go. One of always, never, on_enter, on_exit. Default: never.
     */
    public ConferencesCreateEndpointBuilder beepEnabled(String beepEnabled) {
        return parameter("beepEnabled", beepEnabled);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public ConferencesCreateEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * Adds a soft noise, so that silence does not sound dead. Default: true.
     */
    public ConferencesCreateEndpointBuilder comfortNoise(String comfortNoise) {
        return parameter("comfortNoise", comfortNoise);
    }

    /**
     * Adds a soft noise, so that silence does not sound dead. Default: true.
     */
    public ConferencesCreateEndpointBuilder comfortNoise(boolean comfortNoise) {
        return parameter("comfortNoise", comfortNoise);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesCreateEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Minutes after which the conference ends.
     */
    public ConferencesCreateEndpointBuilder durationMinutes(String durationMinutes) {
        return parameter("durationMinutes", durationMinutes);
    }

    /**
     * Minutes after which the conference ends.
     */
    public ConferencesCreateEndpointBuilder durationMinutes(long durationMinutes) {
        return parameter("durationMinutes", durationMinutes);
    }

    /**
     * The address of a file that those who join hear until the conference starts; not together with holdMediaName.
     */
    public ConferencesCreateEndpointBuilder holdAudioUrl(String holdAudioUrl) {
        return parameter("holdAudioUrl", holdAudioUrl);
    }

    /**
     * The name of an uploaded file that those who join hear until the conference starts; not together with holdAudioUrl.
     */
    public ConferencesCreateEndpointBuilder holdMediaName(String holdMediaName) {
        return parameter("holdMediaName", holdMediaName);
    }

    /**
     * The most participants that there may be at a time; 250 where it is not given. At least 2. At most 800.
     */
    public ConferencesCreateEndpointBuilder maxParticipants(String maxParticipants) {
        return parameter("maxParticipants", maxParticipants);
    }

    /**
     * The most participants that there may be at a time; 250 where it is not given. At least 2. At most 800.
     */
    public ConferencesCreateEndpointBuilder maxParticipants(long maxParticipants) {
        return parameter("maxParticipants", maxParticipants);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesCreateEndpointBuilder region(String region) {
        return parameter("region", region);
    }

    /**
     * Starts the conference at once; otherwise those who join wait on hold.
     */
    public ConferencesCreateEndpointBuilder startConferenceOnCreate(String startConferenceOnCreate) {
        return parameter("startConferenceOnCreate", startConferenceOnCreate);
    }

    /**
     * Starts the conference at once; otherwise those who join wait on hold.
     */
    public ConferencesCreateEndpointBuilder startConferenceOnCreate(boolean startConferenceOnCreate) {
        return parameter("startConferenceOnCreate", startConferenceOnCreate);
    }
}
