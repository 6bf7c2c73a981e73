package io.github.cameltelnyx.tooling.catalog;

import java.util.Collection;

/** The document or the overlay cannot be made into a catalogue; the message says what to change. */
public final class CatalogException extends RuntimeException {

    public CatalogException(String message) {
        super(message);
    }

    static CatalogException listing(String problem, Collection<String> places) {
        return new CatalogException(problem + ":\n  " + String.join("\n  ", places));
    }
}
