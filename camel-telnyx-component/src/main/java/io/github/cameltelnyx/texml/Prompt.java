package io.github.cameltelnyx.texml;

import java.util.Arrays;

import static io.github.cameltelnyx.texml.Rule.matching;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.someOf;

/** What a {@link Pay} asks in one of its steps. */
public final class Prompt extends Element<Prompt> {

    static final ElementType TYPE = ElementType.named("Prompt")
            .attribute("for", oneOf("payment-card-number", "expiration-date", "postal-code", "security-code",
                    "bank-routing-number", "bank-account-number"))
            .attribute("attempt", matching("whole numbers from 1", "[1-9]\\d{0,2}( [1-9]\\d{0,2})*"))
            .attribute("errorType", someOf("timeout", "invalid-card-number", "invalid-date", "invalid-security-code",
                    "invalid-postal-code", "invalid-bank-routing-number", "invalid-bank-account-number"))
            .attribute("cardType", someOf(Pay.CARD_TYPES));

    Prompt(Node node) {
        super(TYPE, node, Prompt::new);
    }

    /** The attempts, counted from 1, in which this is asked. */
    public Prompt attempt(int... attempts) {
        return set("attempt", " ", Arrays.stream(attempts).mapToObj(Integer::toString).toArray(String[]::new));
    }

    /** The faults after which this is asked, e.g. timeout or invalid-card-number. */
    public Prompt errorType(String... types) {
        return set("errorType", " ", types);
    }

    /** The cards for which this is asked, e.g. amex. */
    public Prompt cardType(String... types) {
        return set("cardType", " ", types);
    }
}
