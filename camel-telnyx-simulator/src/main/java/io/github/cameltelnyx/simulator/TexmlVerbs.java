package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.Map;

/** What the simulator can do when a document says so, family by family. */
final class TexmlVerbs {

    private TexmlVerbs() {
    }

    static Map<String, TexmlVerb> all(TexmlOffice office) {
        Map<String, TexmlVerb> verbs = new HashMap<>(RouteVerbs.all());
        verbs.putAll(AudibleVerbs.all());
        verbs.put("Gather", GatherVerb::begin);
        verbs.put("Record", new RecordVerb(office.recorder())::begin);
        verbs.put("Dial", new DialVerb(office)::begin);
        verbs.put("Enqueue", new EnqueueVerb(office.queues())::begin);
        verbs.putAll(new StartVerbs(office).all());
        return Map.copyOf(verbs);
    }
}
