package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everyone who listens to the person on an answered call: a gather to keys, a transcription to words. Every key is also
 * told as an event, whoever listens to it. Used on the timeline only.
 */
final class CallEars implements Person.Listener {

    private final SimulatedCall call;
    private final List<Person.Listener> listeners = new ArrayList<>();

    CallEars(SimulatedCall call) {
        this.call = call;
    }

    void add(Person.Listener listener) {
        listeners.add(listener);
        call.person().attend();
    }

    void remove(Person.Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public boolean wants(Person.Kind kind) {
        return listeners.stream().anyMatch(listener -> listener.wants(kind));
    }

    @Override
    public void begins(Person.Kind kind) {
        to(kind).forEach(listener -> listener.begins(kind));
    }

    @Override
    public void key(char key) {
        Map<String, Object> payload = call.parties();
        payload.put("digit", String.valueOf(key));
        call.emit("call.dtmf.received", payload);
        to(Person.Kind.KEY).forEach(listener -> listener.key(key));
    }

    @Override
    public void speech(String words) {
        to(Person.Kind.SPEECH).forEach(listener -> listener.speech(words));
    }

    private List<Person.Listener> to(Person.Kind kind) {
        return listeners.stream().filter(listener -> listener.wants(kind)).toList();
    }
}
