package io.github.cameltelnyx.symbols;

import java.util.List;

/**
 * A reference that may be missing, because the class that makes it does without, or because nobody asks it.
 *
 * @param from the class, and no other
 * @param text the problem's text, from its beginning
 * @param why which versions lack it, and why nothing fails there
 */
record Guarded(String from, String text, String why) {

    private static final String PREFIXES = "it does not implement "
            + "org.apache.camel.spi.EndpointUriFactory.multiValuePrefixes()Ljava/util/Set;";
    private static final String PREFIXES_WHY = "Up to Camel 4.14 the result is a Set, since 4.15 a Map. No class can have both, and "
            + "4.14 asks only factories of schemes with a SendDynamicAware or a PollDynamicAware, which ours have not.";

    static final List<Guarded> ALL = List.of(
            new Guarded("io.github.cameltelnyx.TelnyxEndpointUriFactory", PREFIXES, PREFIXES_WHY),
            new Guarded("io.github.cameltelnyx.webhook.TelnyxWebhookEndpointUriFactory", PREFIXES, PREFIXES_WHY));

    static boolean isGuarded(Problem problem) {
        return ALL.stream()
                .anyMatch(guarded -> problem.from().equals(guarded.from) && problem.text().startsWith(guarded.text));
    }
}
