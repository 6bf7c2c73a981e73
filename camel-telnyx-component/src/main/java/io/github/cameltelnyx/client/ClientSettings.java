package io.github.cameltelnyx.client;

import java.time.Duration;

import javax.net.ssl.SSLContext;

/**
 * How the client reaches Telnyx.
 *
 * @param connectTimeout           the longest wait for a connection to open
 * @param responseTimeout          the longest silence while an answer is awaited
 * @param requestTimeout           the longest time for one attempt, until its answer has ended
 * @param connectionRequestTimeout the longest wait for a free connection of the pool
 * @param connectionTimeToLive     after what time a connection is not used again
 * @param connectionsPerRoute      the most connections to one host
 * @param maxTotalConnections      the most connections in all
 * @param maxResponseSize          the most bytes of an answer in memory
 * @param maxDownloadSize          the most bytes of an answer on disk
 * @param sslContext               certificates to trust and to show; null for those of the JVM
 * @param proxy                    the proxy to go through; null for none
 */
public record ClientSettings(Duration connectTimeout, Duration responseTimeout, Duration requestTimeout,
        Duration connectionRequestTimeout, Duration connectionTimeToLive, int connectionsPerRoute, int maxTotalConnections,
        long maxResponseSize, long maxDownloadSize, SSLContext sslContext, Proxy proxy) {

    /**
     * An HTTP proxy.
     *
     * @param scheme   of the connection to the proxy itself
     * @param username to name to it; null where it asks for none
     */
    public record Proxy(String scheme, String host, int port, String username, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return scheme + "://" + host + ":" + port;
        }
    }
}
