package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The account's Call Control applications, which say where events go, and the numbers that calls to them come in on. At
 * first there are none, and events go to the simulator's webhook URL. Used on the timeline only.
 */
final class CallControlApplications {

    private static final Map<String, Object> DEFAULTS = Map.of("active", true, "anchorsite_override", "Latency",
            "call_cost_in_webhooks", false, "dtmf_type", "RFC 2833", "first_command_timeout", false,
            "first_command_timeout_secs", 30, "redact_dtmf_debug_logging", false, "webhook_api_version", "1");

    private final Clock clock;
    private final Map<String, Map<String, Object>> applications = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private long lastId = 3_000_000_000_000_000_000L;

    CallControlApplications(Clock clock) {
        this.clock = clock;
    }

    /** As answers tell of them, by their ids, which are the {@code connection_id} of their calls. */
    Map<String, Map<String, Object>> all() {
        return applications;
    }

    Map<String, Object> create(Map<String, Object> settings) {
        String id = Long.toString(++lastId);
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("record_type", "call_control_application");
        application.put("id", id);
        application.putAll(DEFAULTS);
        application.put("created_at", CallEvent.time(clock.instant()));
        applications.put(id, application);
        return change(application, settings);
    }

    Map<String, Object> change(Map<String, Object> application, Map<String, Object> settings) {
        application.putAll(settings);
        application.put("updated_at", CallEvent.time(clock.instant()));
        return application;
    }

    /** @throws IllegalArgumentException when there is no such application */
    void assign(String number, String connectionId) {
        if (!applications.containsKey(connectionId)) {
            throw new IllegalArgumentException("There is no Call Control application with the id " + connectionId
                    + ": create it first, by call-control-applications/create");
        }
        numbers.put(number, connectionId);
    }

    /** The connection that a call to this number comes in on. */
    String connectionOf(String number) {
        String connectionId = numbers.get(number);
        return applications.containsKey(connectionId) ? connectionId : TelnyxSimulator.CONNECTION_ID;
    }

    /** Where the events of a connection's calls go, or null where it is no application's. */
    String webhookUrl(String connectionId) {
        return (String) applications.getOrDefault(connectionId, Map.of()).get("webhook_event_url");
    }
}
