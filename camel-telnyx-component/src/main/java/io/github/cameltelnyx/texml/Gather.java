package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.atLeast;
import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.httpMethod;
import static io.github.cameltelnyx.texml.Rule.matching;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.uri;
import static io.github.cameltelnyx.texml.Rule.whole;

/** Waits for keys or speech of the caller. */
public final class Gather extends Element<Gather> implements Verb, WithSpeechRecognition<Gather> {

    static final ElementType TYPE = ElementType.named("Gather")
            .attribute("action", uri())
            .attribute("input", oneOf("dtmf", "speech", "dtmf speech"))
            .attribute("timeout", whole(1, 120).seconds())
            .attribute("finishOnKey", SharedRules.KEYS)
            .attribute("numDigits", atLeast(1))
            .attribute("minDigits", whole(1, 128))
            .attribute("maxDigits", whole(1, 128))
            .attribute("validDigits", matching("keys (digits, * and #)", "[0-9*#]+"))
            .attribute("invalidDigitsAction", uri())
            .attribute("speechTimeout", atLeast(0).seconds())
            .attribute("partialResultCallback", uri())
            .attribute("partialResultCallbackMethod", httpMethod())
            .attribute("profanityFilter", bool())
            .attribute("useEnhanced", bool())
            .attributes(SharedRules.speechRecognition())
            .never(Gather::moreAtLeastThanAtMost, "minDigits must not be more than maxDigits")
            .never(SharedRules::azureWithoutRegion, "the engine Azure needs a region");

    Gather(Node node) {
        super(TYPE, node, Gather::new);
    }

    private static boolean moreAtLeastThanAtMost(Node node) {
        return node.has("minDigits") && node.has("maxDigits") && digits(node, "minDigits") > digits(node, "maxDigits");
    }

    /** 0 where an unchecked value is no number. */
    private static int digits(Node node, String attribute) {
        String value = node.attributes().get(attribute);
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }

    /** What the caller hears meanwhile. */
    public Gather containing(GatherVerb... verbs) {
        return plus((Object[]) verbs);
    }

    /** Where Telnyx sends what was gathered and asks for the next document, by the method of the TeXML application. */
    public Gather action(String url) {
        return set("action", url);
    }

    /** dtmf (keys, the default), speech, or both. */
    public Gather input(String... kinds) {
        return set("input", " ", kinds);
    }

    /** Seconds to wait for the next key or word, from 1 to 120; 5 is the default. */
    public Gather timeout(int seconds) {
        return set("timeout", seconds);
    }

    /** The key that ends the input, # by default; the empty text for none. */
    public Gather finishOnKey(String key) {
        return set("finishOnKey", key);
    }

    /** How many keys end the input. */
    public Gather numDigits(int count) {
        return set("numDigits", count);
    }

    /** The least number of keys, from 1 to 128. */
    public Gather minDigits(int count) {
        return set("minDigits", count);
    }

    /** The greatest number of keys, from 1 to 128. */
    public Gather maxDigits(int count) {
        return set("maxDigits", count);
    }

    /** The keys that count. */
    public Gather validDigits(String keys) {
        return set("validDigits", keys);
    }

    /** Where Telnyx asks for the next document after a key that does not count. */
    public Gather invalidDigitsAction(String url) {
        return set("invalidDigitsAction", url);
    }

    /** Seconds of silence that end speech. */
    public Gather speechTimeout(int seconds) {
        return set("speechTimeout", seconds);
    }

    /** Where Telnyx sends what it understands while the caller still speaks. */
    public Gather partialResultCallback(String url) {
        return set("partialResultCallback", url);
    }

    /** GET or POST (the default) for that URL. */
    public Gather partialResultCallbackMethod(String method) {
        return set("partialResultCallbackMethod", method);
    }

    /** Whether swear words are left out. */
    public Gather profanityFilter(boolean filter) {
        return set("profanityFilter", filter);
    }

    /** Whether the engine's better model is used. */
    public Gather useEnhanced(boolean enhanced) {
        return set("useEnhanced", enhanced);
    }
}
