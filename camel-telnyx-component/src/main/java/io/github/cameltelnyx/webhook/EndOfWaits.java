package io.github.cameltelnyx.webhook;

import io.github.cameltelnyx.await.Waits;
import org.apache.camel.spi.ShutdownPrepared;
import org.apache.camel.support.service.ServiceSupport;

/** A service of a route that is told when the route begins to stop, before Camel waits for what is under way. */
final class EndOfWaits extends ServiceSupport implements ShutdownPrepared {

    private final Waits waits;
    private final String routeId;

    EndOfWaits(Waits waits, String routeId) {
        this.waits = waits;
        this.routeId = routeId;
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // A suspended route takes no events, but its waiting steps are told of theirs.
        if (!suspendOnly) {
            waits.stopRoute(routeId);
        }
    }

    /** One for each start of the route would be one too many. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EndOfWaits end && end.routeId.equals(routeId);
    }

    @Override
    public int hashCode() {
        return routeId.hashCode();
    }
}
