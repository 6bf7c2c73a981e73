package io.github.cameltelnyx.client;

import java.net.SocketAddress;
import java.util.function.Supplier;

import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Timeout;

/**
 * TLS that is set up for the first connection: to read Java's own list of trusted authorities takes a fifth of the time in which
 * a small context starts.
 */
final class LazyTls implements TlsStrategy {

    private final Supplier<TlsStrategy> make;
    private TlsStrategy made;

    LazyTls(Supplier<TlsStrategy> make) {
        this.make = make;
    }

    private synchronized TlsStrategy tls() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }

    @Override
    @Deprecated
    public boolean upgrade(TransportSecurityLayer session, HttpHost host, SocketAddress local, SocketAddress remote,
            Object attachment, Timeout handshakeTimeout) {
        return tls().upgrade(session, host, local, remote, attachment, handshakeTimeout);
    }

    @Override
    public void upgrade(TransportSecurityLayer session, NamedEndpoint endpoint, Object attachment, Timeout handshakeTimeout,
            FutureCallback<TransportSecurityLayer> callback) {
        tls().upgrade(session, endpoint, attachment, handshakeTimeout, callback);
    }
}
