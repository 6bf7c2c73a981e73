package io.github.cameltelnyx.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * By what a consumer trusts a request. Consumers of one path with equal rules are served by one verification.
 */
record WebhookRules(List<String> publicKeys, Duration tolerance, Clock clock, int maxBodySize) {

    private static final int KEY_LENGTH = 44;

    WebhookRules {
        if (maxBodySize < 1) {
            throw new IllegalArgumentException("telnyx-webhook: maxBodySize must be 1 or more, not " + maxBodySize);
        }
    }

    static WebhookRules of(TelnyxWebhookConfiguration configuration, String publicKey) {
        return new WebhookRules(Arrays.stream(publicKey.split(",")).map(WebhookRules::mend).toList(),
                Duration.ofMillis(configuration.getTolerance()), configuration.getClock(), configuration.getMaxBodySize());
    }

    SignatureVerifier verifier() {
        return new SignatureVerifier(publicKeys, tolerance, clock);
    }

    /** In a URI a plus becomes a blank on its way here; base64 has no blanks. */
    private static String mend(String key) {
        return (key.length() > KEY_LENGTH ? key.strip() : key).replace(' ', '+');
    }
}
