package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** A call, as it is recorded. */
record RecordedCall(SimulatedCall call) implements Recorded {

    @Override
    public World world() {
        return call.world();
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("call_control_id", call.callControlId());
        facts.put("call_leg_id", call.identity().callLegId());
        facts.put("call_session_id", call.identity().callSessionId());
        facts.put("connection_id", call.identity().connectionId());
        facts.put("from", call.from());
        facts.put("to", call.to());
        facts.put("source", "call");
        return facts;
    }

    @Override
    public void saved(Map<String, Object> payload) {
        call.emit("call.recording.saved", payload);
    }

    @Override
    public void transcribed(Map<String, Object> payload) {
        payload.put("calling_party_type", call.callingPartyType());
        call.emit("call.recording.transcription.saved", payload);
    }
}
