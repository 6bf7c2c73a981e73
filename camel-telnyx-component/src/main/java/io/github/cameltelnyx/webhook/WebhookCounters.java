package io.github.cameltelnyx.webhook;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What happened at one path since the application started. Thread-safe. */
final class WebhookCounters {

    final LongAdder received = new LongAdder();
    final LongAdder wrongMethod = new LongAdder();
    final LongAdder tooLarge = new LongAdder();
    final LongAdder tooSlow = new LongAdder();
    final LongAdder noEvent = new LongAdder();
    final LongAdder unavailable = new LongAdder();
    final LongAdder unmatched = new LongAdder();
    final LongAdder duplicate = new LongAdder();
    final LongAdder failed = new LongAdder();
    private final Map<SignatureVerifier.Verdict, LongAdder> rejected = new EnumMap<>(SignatureVerifier.Verdict.class);

    WebhookCounters() {
        for (SignatureVerifier.Verdict verdict : SignatureVerifier.Verdict.values()) {
            rejected.put(verdict, new LongAdder());
        }
    }

    void reject(SignatureVerifier.Verdict verdict) {
        rejected.get(verdict).increment();
    }

    long rejected(SignatureVerifier.Verdict... verdicts) {
        long sum = 0;
        for (SignatureVerifier.Verdict verdict : verdicts) {
            sum += rejected.get(verdict).sum();
        }
        return sum;
    }
}
