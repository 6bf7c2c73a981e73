package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.Map;

/** What TeXML's operations do, family by family, by the operations' names in the catalogue. */
final class TexmlCommands {

    private TexmlCommands() {
    }

    static Map<String, Behaviour> all(TexmlOffice office) {
        Map<String, Behaviour> behaviours = new HashMap<>(new TexmlCallCommands(office).behaviours());
        behaviours.putAll(new TexmlAiCallCommands(office).behaviours());
        behaviours.putAll(new TexmlCallRecordingCommands(office).behaviours());
        behaviours.putAll(new TexmlRecordingCommands(office.recorder()).behaviours());
        behaviours.putAll(new TexmlTranscriptionCommands(office.recorder()).behaviours());
        behaviours.putAll(new TexmlMediaCommands(office).behaviours());
        behaviours.putAll(new TexmlConferenceCommands(office).behaviours());
        behaviours.putAll(new TexmlParticipantCommands(office).behaviours());
        behaviours.putAll(new TexmlQueueCommands(office).behaviours());
        behaviours.putAll(new TexmlApplicationCommands(office.applications()).behaviours());
        return behaviours;
    }
}
