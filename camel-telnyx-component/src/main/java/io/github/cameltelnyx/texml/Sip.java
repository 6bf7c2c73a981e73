package io.github.cameltelnyx.texml;

import java.util.regex.Pattern;

import static io.github.cameltelnyx.texml.Rule.someOf;
import static io.github.cameltelnyx.texml.Rule.text;

/** A SIP address that {@link Dial} rings. */
public final class Sip extends Destination<Sip> {

    static final ElementType TYPE = Destination.type("Sip")
            .attribute("statusCallbackEvent", someOf("initiated", "ringing", "answered", "amd", "dtmf", "completed"))
            .attribute("username", text())
            .attribute("password", text());

    private static final Pattern ADDRESS = Pattern.compile("(?i)sips?:[^\\s\\p{Cntrl}]+");

    Sip(Node node) {
        super(TYPE, node, Sip::new);
    }

    static Node at(String uri) {
        if (!ADDRESS.matcher(TYPE.given("the address", uri)).matches()) {
            throw TYPE.problem("the address must be sip:user@host, without blanks");
        }
        return TYPE.holding(uri);
    }

    /** The user for a SIP server that asks for one. */
    public Sip username(String username) {
        return set("username", username);
    }

    /** The password for a SIP server that asks for one. */
    public Sip password(String password) {
        return set("password", password);
    }
}
