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
        payload.putAll(own);
        emit(type, payload);
    }

    /** Of one call in it. */
    void tell(String type, SimulatedCall call, Map<String, Object> own) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("call_control_id", call.callControlId());
        payload.put("call_leg_id", call.identity().callLegId());
        payload.put("call_session_id", call.identity().callSessionId());
        payload.put("connection_id", call.identity().connectionId());
        payload.put("client_state", creator.clientState());
        payload.put("conference_id", conferenceId);
        payload.putAll(own);
        emit(type, payload);
    }

    /** Without a time around the payload it stands in it, but for what tells two times of its own. */
    private void emit(String type, Map<String, Object> payload) {
        EventForm form = EventForm.of(type);
        if (form != EventForm.USUAL && !payload.containsKey("recording_ended_at")) {
            payload.put("occurred_at", CallEvent.time(creator.world().now()));
        }
        outbox.add(new CallEvent(creator.world().ids().get(), type, creator.world().now(), payload,
                creator.events().url(type)));
    }
}
