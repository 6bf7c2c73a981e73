package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a call follows: one document after the other, and what it hears beside. Used on the timeline only. */
final class TexmlFlows {

    private final SimulatedTexmlCall call;
    private final Map<String, TexmlVerb> verbs;
    private TexmlFlow main;

    TexmlFlows(SimulatedTexmlCall call, Map<String, TexmlVerb> verbs) {
        this.call = call;
        this.verbs = verbs;
    }

    /** Leaves what the call followed until now, and begins anew; with the last verb, the call ends. */
    TexmlFlow anew() {
        return anew(() -> call.end("completed", "normal_clearing", "application"));
    }

    /** @param afterwards what happens when there are no more verbs */
    TexmlFlow anew(Runnable afterwards) {
        stop();
        main = new TexmlFlow(call, verbs, afterwards, call::fail);
        return main;
    }

    /**
     * For a document that is heard beside what the call follows, as while it waits in a queue.
     *
     * @param names the verbs that count there
     * @param more  others that do
     */
    TexmlFlow beside(Set<String> names, Map<String, TexmlVerb> more, Runnable afterwards) {
        Map<String, TexmlVerb> some = new HashMap<>(verbs);
        some.keySet().retainAll(names);
        some.putAll(more);
        TexmlFlow beside = new TexmlFlow(call, some, afterwards,
                () -> call.happens("hears nothing, as there is no document"));
        call.whenEnded(beside::stop);
        return beside;
    }

    void stop() {
        if (main != null) {
            main.stop();
        }
    }
}
