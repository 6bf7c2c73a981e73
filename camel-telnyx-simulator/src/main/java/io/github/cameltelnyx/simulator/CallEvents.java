package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the application what happens on a call, at the URL that the call's commands left. Used on the timeline only. */
final class CallEvents {

    private final World world;
    private final CallIdentity identity;
    private final EventOutbox outbox;
    private volatile String clientState;
    private String webhookUrl;
    private Map<?, ?> webhookUrls = Map.of();

    CallEvents(World world, CallIdentity identity) {
        this.world = world;
        this.identity = identity;
        this.outbox = new EventOutbox(world);
    }

    /** In base64, or null; readable from any thread. */
    String clientState() {
        return clientState;
    }

    /** What every command may leave with the call. */
    void keep(Map<String, Object> body) {
        if (body.get("client_state") instanceof String given) {
            clientState = given;
        }
        if (body.get("webhook_url") instanceof String given) {
            webhookUrl = given;
        }
        if (body.get("webhook_urls") instanceof Map<?, ?> given) {
            webhookUrls = given;
        }
    }

    /** Tells an event, with what every event of a call says before what is its own. */
    void emit(String type, Map<String, Object> own) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("call_control_id", identity.callControlId());
        payload.put("call_leg_id", identity.callLegId());
        payload.put("call_session_id", identity.callSessionId());
        payload.put("connection_id", identity.connectionId());
        payload.put("client_state", clientState);
        payload.putAll(own);
        outbox.add(new CallEvent(world.ids().get(), type, world.now(), payload, url(type)));
    }

    /** Where an event of this type goes, or null where it goes with all others. */
    String url(String type) {
        return webhookUrls.get(type) instanceof String own ? own : webhookUrl;
    }
}
