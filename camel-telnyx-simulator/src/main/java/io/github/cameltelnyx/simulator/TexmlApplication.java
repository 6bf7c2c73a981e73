package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** A TeXML application, which says where documents come from. Used on the timeline only. */
final class TexmlApplication {

    private final World world;
    private final String id;
    private final Map<String, Object> settings = new LinkedHashMap<>();

    TexmlApplication(World world, String id, Map<String, Object> settings) {
        this.world = world;
        this.id = id;
        this.settings.put("record_type", "texml_application");
        this.settings.put("id", id);
        this.settings.put("active", true);
        this.settings.put("voice_method", "post");
        this.settings.put("created_at", CallEvent.time(world.now()));
        change(settings);
    }

    String id() {
        return id;
    }

    /** Under their names on the wire. */
    Map<String, Object> settings() {
        return settings;
    }

    void change(Map<String, Object> changes) {
        settings.putAll(changes);
        settings.put("updated_at", CallEvent.time(world.now()));
    }

    /** @param value null for none; gives the application itself, as a change is one step on the timeline */
    TexmlApplication set(String name, String value) {
        settings.put(name, value);
        settings.values().removeIf(java.util.Objects::isNull);
        return this;
    }

    /** Where its documents are, or null. */
    TexmlTarget voice() {
        return TexmlTarget.of(settings.get("voice_url"), settings.get("voice_method"));
    }

    /** What its calls do where nothing else is said. */
    TexmlCallSettings callSettings() {
        return new TexmlCallSettings(TexmlTarget.of(settings.get("status_callback"), settings.get("status_callback_method")),
                TexmlCallSettings.ALL_EVENTS, TexmlTarget.of(settings.get("voice_fallback_url"), settings.get("voice_method")),
                null);
    }
}
