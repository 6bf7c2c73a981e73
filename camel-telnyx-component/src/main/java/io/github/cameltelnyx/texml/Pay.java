package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.atLeast;
import static io.github.cameltelnyx.texml.Rule.matching;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.someOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.whole;

/** Takes a card or a bank account over the keys of the telephone; what is keyed in never reaches a recording or a route. */
public final class Pay extends Element<Pay> implements Verb, WithAction<Pay>, WithStatusCallback<Pay> {

    static final String[] CARD_TYPES = {"visa", "mastercard", "amex", "maestro", "discover", "optima", "jcb", "diners-club",
            "enroute"};

    static final ElementType TYPE = ElementType.named("Pay")
            .attributes(SharedRules.ACTION)
            .attributes(SharedRules.STATUS_CALLBACK)
            .attribute("paymentConnector", text())
            .attribute("transactionType", oneOf("charge", "tokenize"))
            .attribute("chargeAmount", matching("an amount such as 10.50", "\\d{1,12}(\\.\\d{1,2})?"))
            .attribute("currency", oneOf("USD"))
            .attribute("paymentToken", text())
            .attribute("paymentMethod", oneOf("credit-card", "ach-debit"))
            .attribute("postalCode", text())
            .attribute("minPostalCodeLength", atLeast(1))
            .attribute("validCardTypes", someOf(CARD_TYPES))
            .attribute("description", text())
            .attribute("maxAttempts", whole(1, 3))
            .attribute("timeout", whole(1, 600).seconds())
            .attribute("interDigitTimeout", whole(1, 600).seconds())
            .attribute("voice", text())
            .attribute("language", text())
            .attribute("serviceLevel", oneOf("premium"))
            .attribute("parameters", text())
            .attribute("prompts", text())
            .attribute("metadata", text())
            .never(node -> node.has("transactionType", "charge") && !node.has("chargeAmount"),
                    "the transactionType charge needs a chargeAmount");

    Pay(Node node) {
        super(TYPE, node, Pay::new);
    }

    /** The payment connector of the account; Default is the default. */
    public Pay paymentConnector(String name) {
        return set("paymentConnector", name);
    }

    /** charge (needs an amount) or tokenize; by default what the amount says. */
    public Pay transactionType(String type) {
        return set("transactionType", type);
    }

    /** How much is charged, e.g. 10.50; nothing, or 0, makes a token only. */
    public Pay chargeAmount(String amount) {
        return set("chargeAmount", amount);
    }

    /** USD. */
    public Pay currency(String currency) {
        return set("currency", currency);
    }

    /** A token of an earlier payment, so that nothing is asked. */
    public Pay paymentToken(String token) {
        return set("paymentToken", token);
    }

    /** credit-card (the default) or ach-debit. */
    public Pay paymentMethod(String method) {
        return set("paymentMethod", method);
    }

    /** Whether the postal code is asked for (the default). */
    public Pay postalCode(boolean ask) {
        return set("postalCode", ask);
    }

    /** The postal code, so that it is not asked for. */
    public Pay postalCode(String code) {
        return set("postalCode", code);
    }

    /** The least length of a postal code. */
    public Pay minPostalCodeLength(int length) {
        return set("minPostalCodeLength", length);
    }

    /** The cards that are taken: visa, mastercard, amex, maestro, discover, optima, jcb, diners-club, enroute. */
    public Pay validCardTypes(String... types) {
        return set("validCardTypes", " ", types);
    }

    /** What the payment is for. */
    public Pay description(String text) {
        return set("description", text);
    }

    /** How often each step may be tried, from 1, the default, to 3. */
    public Pay maxAttempts(int attempts) {
        return set("maxAttempts", attempts);
    }

    /** Seconds for each step, from 1 to 600; 5 is the default. */
    public Pay timeout(int seconds) {
        return set("timeout", seconds);
    }

    /** Seconds between two keys, from 1 to 600; 5 is the default. */
    public Pay interDigitTimeout(int seconds) {
        return set("interDigitTimeout", seconds);
    }

    /** The voice that asks: female (the default), male, or a provider's. */
    public Pay voice(String voice) {
        return set("voice", voice);
    }

    /** The language that is asked in; en-US is the default. */
    public Pay language(String language) {
        return set("language", language);
    }

    /** premium. */
    public Pay serviceLevel(String level) {
        return set("serviceLevel", level);
    }

    /** More values for the payment connector, as a JSON object. */
    public Pay parameters(String json) {
        return set("parameters", json);
    }

    /** What is asked in each step, as a JSON object; {@link #containing} does the same. */
    public Pay prompts(String json) {
        return set("prompts", json);
    }

    /** Values that are kept with the payment, as a JSON object. */
    public Pay metadata(String json) {
        return set("metadata", json);
    }

    /** What is asked in some steps. */
    public Pay containing(Prompt... prompts) {
        return plus((Object[]) prompts);
    }

    /** One more value for the payment connector; wins over the one of {@link #parameters} with its name. */
    public Pay parameter(String name, String value) {
        return plusParameter(name, value);
    }
}
