package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the simulator's requests say about a call, under Telnyx's names. */
final class TexmlParameters {

    private TexmlParameters() {
    }

    /** What each request says that names a call. */
    static Map<String, Object> ids(SimulatedTexmlCall call) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("AccountSid", TelnyxSimulator.USER_ID);
        form.put("CallSid", call.callSid());
        form.put("CallSidLegacy", call.callSid());
        form.put("ConnectionId", call.identity().connectionId());
        return form;
    }

    /** What a request for a document says. */
    static Map<String, Object> ofFetch(SimulatedTexmlCall call) {
        Map<String, Object> form = ids(call);
        form.put("CallStatus", call.status());
        form.put("From", call.from());
        form.put("To", call.to());
        form.put("CallerId", call.from());
        form.put("CallingPartyType", party(call.from()));
        form.put("FromSipUri", sipUri(call.from()));
        form.put("ToSipUri", sipUri(call.to()));
        return form;
    }

    static String party(String number) {
        return number.startsWith("sip:") ? "sip" : "pstn";
    }

    private static String sipUri(String number) {
        return number.startsWith("sip:") ? number.substring(4) : number + "@sip.telnyx.invalid";
    }
}
