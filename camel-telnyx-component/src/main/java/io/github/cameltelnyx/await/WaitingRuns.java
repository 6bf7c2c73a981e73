package io.github.cameltelnyx.await;

import org.apache.camel.Exchange;

/**
 * Tells the webhook that started an exchange that the exchange waits now, so that Telnyx gets its answer. Stateless and
 * thread-safe.
 */
public final class WaitingRuns {

    private static final String PROPERTY = "CamelTelnyxOnWait";

    private WaitingRuns() {
    }

    /** @param action is run as often as the exchange, or a copy of it, begins to wait */
    public static void onStart(Exchange exchange, Runnable action) {
        exchange.setProperty(PROPERTY, action);
    }

    /** What to run as a step of the exchange begins to wait. */
    public static Runnable action(Exchange exchange) {
        Runnable action = exchange.getProperty(PROPERTY, Runnable.class);
        return action == null ? () -> {
        } : action;
    }
}
