package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells the application what happens in a conference, where the events of the call go that created it, and with that call's
 * client state. Used on the timeline only.
 */
final class ConferenceEvents {

    private final String conferenceId;
    private final SimulatedCall creator;
    private final EventOutbox outbox;

    ConferenceEvents(String conferenceId, SimulatedCall creator) {
        this.conferenceId = conferenceId;
        this.creator = creator;
        this.outbox = new EventOutbox(creator.world());
    }

    /** Of the conference as a whole, as heard by everybody. */
    void tell(String type, Map<String, Object> own) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("conference_id", conferenceId);
        payload.put("connection_id", creator.identity().connectionId());
        payload.put("creator_call_session_id", creator.identity().callSessionId());
        payload.put("occurred_at", CallEvent.time(creator.world().now()));
        payload.putAll(own);
        send(type, payload);
    }

    /** Of one call in it. */
    void tell(String type, SimulatedCall call, Map<String, Object> own) {
        Map<String, Object> payload = of(call);
        payload.put("call_leg_id", call.identity().callLegId());
        if (EventForm.of(type) != EventForm.USUAL) {
            payload.put("occurred_at", CallEvent.time(creator.world().now()));
        }
        payload.putAll(own);
        send(type, payload);
    }

    /** Of a recording, which has times of its own. */
    void tellSaved(Map<String, Object> own) {
        Map<String, Object> payload = of(creator);
        payload.putAll(own);
        send("conference.recording.saved", payload);
    }

    private Map<String, Object> of(SimulatedCall call) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("call_control_id", call.callControlId());
        payload.put("call_session_id", call.identity().callSessionId());
        payload.put("connection_id", call.identity().connectionId());
        payload.put("client_state", creator.clientState());
        payload.put("conference_id", conferenceId);
        return payload;
    }

    private void send(String type, Map<String, Object> payload) {
        outbox.add(new CallEvent(creator.world().ids().get(), type, creator.world().now(), payload,
                creator.events().url(type)));
    }
}
