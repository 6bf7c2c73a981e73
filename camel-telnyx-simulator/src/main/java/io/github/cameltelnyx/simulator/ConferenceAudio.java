package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells what is heard in a conference.
 *
 * @param participant who alone hears it, or null for everybody
 */
record ConferenceAudio(Conference conference, ConferenceParticipant participant) implements AudioListener {

    @Override
    public void started(Audio audio) {
        tell(audio, "started");
    }

    /** Telnyx's document has no status for it. */
    @Override
    public void ended(Audio audio, String status) {
        tell(audio, "ended");
    }

    private void tell(Audio audio, String what) {
        String event = audio.kind().word() + "." + what;
        if (participant == null) {
            conference.events().tell("conference." + event, audio.media());
        } else {
            Map<String, Object> payload = new LinkedHashMap<>(audio.media());
            payload.put("creator_call_session_id", conference.creator().identity().callSessionId());
            conference.events().tell("conference.participant." + event, participant.call, payload);
        }
    }
}
