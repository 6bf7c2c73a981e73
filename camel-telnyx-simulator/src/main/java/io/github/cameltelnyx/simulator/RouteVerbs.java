package io.github.cameltelnyx.simulator;

import java.util.Map;

/** Verbs that say where a call goes on, or that it ends. */
final class RouteVerbs {

    private RouteVerbs() {
    }

    static Map<String, TexmlVerb> all() {
        return Map.of("Redirect", RouteVerbs::redirect, "Hangup", RouteVerbs::hangup, "Reject", RouteVerbs::reject);
    }

    private static void redirect(TexmlStep step) {
        TexmlTarget target = TexmlTarget.of(step.verb().text(), step.verb().attributes().get("method"));
        if (target == null) {
            step.call().fail();
        } else {
            step.go(target, Map.of());
        }
    }

    private static void hangup(TexmlStep step) {
        step.call().end("completed", "normal_clearing", step.call().incoming() ? "callee" : "caller");
        step.call().happens("hears that the application hangs up");
    }

    /** After another verb it is too late to reject a call, which ends all the same. */
    private static void reject(TexmlStep step) {
        boolean busy = step.verb().attribute("reason", "rejected").equals("busy");
        boolean tooLate = step.call().state() == CallState.ANSWERED;
        step.call().end(tooLate ? "completed" : busy ? "busy" : "failed", busy ? "user_busy" : "call_rejected", "callee");
        step.call().happens(busy ? "hears the busy tone" : "is rejected");
    }
}
