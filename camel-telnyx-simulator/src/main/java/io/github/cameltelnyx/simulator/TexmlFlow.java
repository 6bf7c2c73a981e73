package io.github.cameltelnyx.simulator;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Leads a call through documents, verb after verb. A flow that was stopped does nothing more; the call may have another.
 * Used on the timeline only.
 */
final class TexmlFlow {

    private final SimulatedTexmlCall call;
    private final Map<String, TexmlVerb> verbs;
    private final Runnable atTheEnd;
    private final Runnable atFault;
    private Iterator<TexmlElement> rest = List.<TexmlElement>of().iterator();
    private TexmlStep step;
    private String documentUrl = "";
    private boolean stopped;

    /**
     * @param atTheEnd what happens when the last verb of a document is done
     * @param atFault  what happens when there is no document to follow
     */
    TexmlFlow(SimulatedTexmlCall call, Map<String, TexmlVerb> verbs, Runnable atTheEnd, Runnable atFault) {
        this.call = call;
        this.verbs = verbs;
        this.atTheEnd = atTheEnd;
        this.atFault = atFault;
    }

    SimulatedTexmlCall call() {
        return call;
    }

    /** A URL in the document that is being followed, seen from there. */
    TexmlTarget resolve(TexmlTarget target) {
        return target == null ? null : target.beside(documentUrl);
    }

    /** Fetches a document and follows it. */
    void go(TexmlTarget target, Map<String, Object> parameters) {
        TexmlTarget resolved = resolve(target);
        call.fetcher().fetch(call, resolved, parameters, (document, url) -> {
            if (stopped) {
                return;
            }
            if (document == null) {
                atFault.run();
            } else {
                follow(document, url);
            }
        });
    }

    /** Follows a document. @param url where it was fetched, empty where it was given as text */
    void follow(TexmlDocument document, String url) {
        documentUrl = url;
        rest = document.verbs().iterator();
        next();
    }

    /** Later, not now: a long document would end in a deep stack. */
    void next() {
        call.world().timeline().execute(this::beginNext);
    }

    void stop() {
        stopped = true;
        if (step != null) {
            step.end();
        }
    }

    private void beginNext() {
        if (stopped) {
            return;
        }
        if (!rest.hasNext()) {
            atTheEnd.run();
            return;
        }
        TexmlElement verb = rest.next();
        if (call.state() == CallState.RINGING && !verb.name().equals("Reject")) {
            call.answer();
        }
        step = new TexmlStep(this, verb);
        TexmlVerb known = verbs.get(verb.name());
        if (known == null) {
            call.happens("nothing: <" + verb.name() + "> is not known here, or not to the simulator");
            step.next();
        } else {
            known.begin(step);
        }
    }
}
