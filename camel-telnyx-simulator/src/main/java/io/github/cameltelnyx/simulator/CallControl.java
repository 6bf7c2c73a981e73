package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.Map;

/** What the operations on calls and conferences do, by the operations' names in the catalogue. */
final class CallControl {

    private CallControl() {
    }

    static Map<String, Behaviour> all(Switchboard switchboard) {
        Streams streams = new Streams(switchboard);
        UponAnswer uponAnswer = new UponAnswer(streams);
        Conferences conferences = new Conferences();
        Map<String, Behaviour> behaviours = new HashMap<>();
        behaviours.putAll(new DialCommand(switchboard, uponAnswer, conferences).behaviours());
        behaviours.putAll(new CallCommands(uponAnswer).behaviours());
        behaviours.putAll(new BridgeCommands(switchboard).behaviours());
        behaviours.putAll(AudioCommands.behaviours());
        behaviours.putAll(GatherCommands.behaviours());
        behaviours.putAll(RecordingCommands.behaviours());
        behaviours.putAll(streams.behaviours());
        behaviours.putAll(new MediaCommands(switchboard).behaviours());
        behaviours.putAll(LiveTranscription.behaviours());
        behaviours.putAll(new AssistantCommands(switchboard).behaviours());
        behaviours.putAll(new ConferenceCommands(switchboard, conferences).behaviours());
        behaviours.putAll(new ConferenceParticipantCommands(conferences).behaviours());
        behaviours.putAll(new ConferenceAudioCommands(conferences).behaviours());
        behaviours.putAll(new ConferenceRecordingCommands(conferences).behaviours());
        return behaviours;
    }
}
