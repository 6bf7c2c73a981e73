package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells how far a TeXML call has come. Used on the timeline only. */
final class TexmlProgress {

    private final SimulatedTexmlCall call;
    private int sequence;

    TexmlProgress(SimulatedTexmlCall call) {
        this.call = call;
    }

    /** @param event initiated, ringing, answered or completed. Each has a number, be it asked for or not. */
    void tell(String event) {
        TexmlCallSettings settings = call.settings();
        int number = sequence++;
        if (settings.statusCallback() != null && (settings.statusEvents().contains(event) || endedAsAskedFor())) {
            Map<String, Object> form = parameters(event.equals("initiated") ? event : call.status());
            form.put("SequenceNumber", number);
            call.send("texml.call." + event, form, settings.statusCallback());
        }
    }

    /** An AI assistant's call may be asked for one way to end alone, as for busy. */
    private boolean endedAsAskedFor() {
        return call.state() == CallState.ENDED && call.settings().statusEvents().contains(call.status());
    }

    /** What a callback about the call's progress says, which is also what the action of a Dial is told. */
    Map<String, Object> parameters(String status) {
        Map<String, Object> form = TexmlParameters.ids(call);
        form.put("CallStatus", status);
        form.put("From", call.from());
        form.put("To", call.to());
        form.put("CallerId", call.from());
        form.put("CallbackSource", "call-progress-events");
        form.put("CallInitiatedAt", CallEvent.time(call.identity().startTime()));
        form.put("Timestamp", CallEvent.time(call.world().now()));
        SimulatedTexmlCall parent = call.settings().parent();
        if (parent != null) {
            form.put("ParentCallSid", parent.callSid());
            form.put("ParentCallSidLegacy", parent.callSid());
        }
        if (!status.equals("initiated")) {
            form.put("CallDuration", call.history().seconds());
        }
        if (status.equals("in-progress")) {
            form.put("Codec", "PCMU");
            form.put("SamplingRate", "8000");
        }
        if (call.state() == CallState.ENDED) {
            form.putAll(ended());
        }
        return form;
    }

    private Map<String, Object> ended() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("CallControlId", call.callSid());
        form.put("CallLegId", call.identity().callLegId());
        form.put("CallSessionId", call.identity().callSessionId());
        form.put("HangupCause", call.history().hangupCause());
        form.put("HangupSource", call.history().hangupSource());
        form.put("StartTime", CallEvent.time(call.identity().startTime()));
        Instant answered = call.history().answerTime();
        if (answered != null) {
            form.put("AnsweredTime", CallEvent.time(answered));
        }
        form.put("EndTime", CallEvent.time(call.history().endTime()));
        form.put("OccurredAt", CallEvent.time(call.history().endTime()));
        form.put("OrganizationId", TelnyxSimulator.ACCOUNT_SID);
        form.put("UserId", TelnyxSimulator.USER_ID);
        return form;
    }
}
