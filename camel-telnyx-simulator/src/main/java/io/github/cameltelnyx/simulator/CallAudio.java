package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells what is heard on a call.
 *
 * @param overlay whether it is mixed on top of the rest
 */
record CallAudio(SimulatedCall call, boolean overlay) implements AudioListener {

    @Override
    public void started(Audio audio) {
        call.emit("call." + audio.kind().word() + ".started", payload(audio));
    }

    @Override
    public void ended(Audio audio, String status) {
        Map<String, Object> payload = payload(audio);
        payload.put("status", status);
        call.emit("call." + audio.kind().word() + ".ended", payload);
    }

    private Map<String, Object> payload(Audio audio) {
        Map<String, Object> payload = new LinkedHashMap<>(audio.media());
        if (audio.kind() != Audio.Kind.SPEECH) {
            payload.put("overlay", overlay);
        }
        return payload;
    }
}
