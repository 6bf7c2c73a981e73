package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.Map;

/** A call, as TeXML's operations answer with it. */
final class TexmlCallView {

    private TexmlCallView() {
    }

    static Map<String, Object> of(SimulatedTexmlCall call) {
        Map<String, Object> view = TexmlResource.at("/Calls/" + call.callSid());
        view.put("sid", call.callSid());
        view.put("from", call.from());
        view.put("to", call.to());
        view.put("caller_name", call.from());
        view.put("direction", call.incoming() ? "inbound" : "outbound");
        view.put("status", call.status());
        view.put("duration", Long.toString(call.history().seconds()));
        view.put("date_created", TexmlResource.mailDate(call.identity().startTime()));
        view.put("start_time", TexmlResource.mailDate(call.identity().startTime()));
        Instant updated = call.identity().startTime();
        if (call.history().answerTime() != null) {
            updated = call.history().answerTime();
        }
        if (call.history().endTime() != null) {
            updated = call.history().endTime();
            view.put("end_time", TexmlResource.mailDate(call.history().endTime()));
        }
        view.put("date_updated", TexmlResource.mailDate(updated));
        return view;
    }
}
