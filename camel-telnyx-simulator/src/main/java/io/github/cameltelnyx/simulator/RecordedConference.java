package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** A conference, as it is recorded. */
record RecordedConference(Conference conference) implements Recorded {

    @Override
    public World world() {
        return conference.creator().world();
    }

    @Override
    public Map<String, Object> facts() {
        CallIdentity creator = conference.creator().identity();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("call_control_id", creator.callControlId());
        facts.put("call_leg_id", creator.callLegId());
        facts.put("call_session_id", creator.callSessionId());
        facts.put("conference_id", conference.id());
        facts.put("connection_id", creator.connectionId());
        facts.put("from", creator.from());
        facts.put("to", creator.to());
        facts.put("source", "conference");
        return facts;
    }

    @Override
    public void saved(Map<String, Object> payload) {
        conference.events().tellSaved(payload);
    }

    @Override
    public void transcribed(Map<String, Object> payload) {
        throw new IllegalStateException("No command transcribes the recording of a conference");
    }
}
