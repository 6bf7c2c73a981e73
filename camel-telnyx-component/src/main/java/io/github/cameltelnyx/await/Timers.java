package io.github.cameltelnyx.await;

import java.util.concurrent.ScheduledExecutorService;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;

/** Threads that watch the time. Stateless and thread-safe. */
public final class Timers {

    private Timers() {
    }

    /**
     * One thread for any number of tasks, which must be short. Camel's own {@code newSingleThreadScheduledExecutor} takes no more
     * than 1,000 that wait, as its default profile says of every pool, and then throws.
     */
    public static ScheduledExecutorService start(CamelContext camelContext, Object owner, String name) {
        ThreadPoolProfile profile = new ThreadPoolProfile(name);
        profile.setPoolSize(1);
        profile.setMaxPoolSize(1);
        profile.setKeepAliveTime(0L);
        profile.setAllowCoreThreadTimeOut(false);
        profile.setMaxQueueSize(Integer.MAX_VALUE);
        return camelContext.getExecutorServiceManager().newScheduledThreadPool(owner, name, profile);
    }
}
