package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.whole;

/** Sends the audio of the call to a SIPREC recording server. */
public final class Siprec extends Element<Siprec> implements StartNoun, WithStatusCallback<Siprec> {

    static final ElementType TYPE = ElementType.named("Siprec")
            .attribute("connectorName", text())
            .attribute("name", text())
            .attribute("track", oneOf("inbound_track", "outbound_track", "both_tracks"))
            .attribute("includeMetadataCustomHeaders", bool())
            .attribute("secure", bool())
            .attribute("sessionTimeoutSecs", whole(90, 14440).orZero().seconds())
            .attributes(SharedRules.STATUS_CALLBACK);

    Siprec(Node node) {
        super(TYPE, node, Siprec::new);
    }

    /** A name by which {@link Stop#siprec(String)} finds it. */
    public Siprec name(String name) {
        return set("name", name);
    }

    /** Whose voice is sent: inbound_track, outbound_track or both_tracks (the default). */
    public Siprec track(String track) {
        return set("track", track);
    }

    /** Whether parameters of your own go into the metadata; into SIP headers is the default. */
    public Siprec includeMetadataCustomHeaders(boolean include) {
        return set("includeMetadataCustomHeaders", include);
    }

    /** Whether the audio is encrypted (SRTP and TLS). */
    public Siprec secure(boolean secure) {
        return set("secure", secure);
    }

    /** Seconds after which the session is renewed, from 90 to 14440, or 0 for never; 1800 is the default. */
    public Siprec sessionTimeoutSecs(int seconds) {
        return set("sessionTimeoutSecs", seconds);
    }
}
