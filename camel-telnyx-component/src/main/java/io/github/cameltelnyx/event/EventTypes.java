package io.github.cameltelnyx.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The types of events that are known by name: those of Telnyx's OpenAPI document, newer ones of its SDKs, and those that
 * this component gives to TeXML's forms. The project's tooling writes the list. Thread-safe.
 *
 * <p>Nothing is refused by it: Telnyx adds types at any time, and an unknown one reaches its route like any other.
 */
public final class EventTypes {

    private static final String FILE = "/META-INF/camel-telnyx/events.json";

    private static final Set<String> KNOWN = read();

    private EventTypes() {
    }

    /** The known types in alphabetical order. Unmodifiable. */
    public static Set<String> known() {
        return KNOWN;
    }

    private static Set<String> read() {
        try (InputStream in = EventTypes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The jar of camel-telnyx lacks " + FILE);
            }
            Set<String> types = new LinkedHashSet<>();
            new ObjectMapper().readTree(in).path("events").forEach(type -> types.add(type.textValue()));
            return Collections.unmodifiableSet(types);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
