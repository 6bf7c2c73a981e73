package io.github.cameltelnyx.client;

import java.io.IOException;
import java.util.concurrent.Future;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.DefaultClientConnectionReuseStrategy;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.core5.concurrent.CallbackContribution;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.nio.ClientHttp1IOEventHandler;
import org.apache.hc.core5.http.impl.nio.ClientHttp1StreamDuplexerFactory;
import org.apache.hc.core5.http.impl.nio.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.http2.impl.nio.ClientH2StreamMultiplexerFactory;
import org.apache.hc.core5.http2.impl.nio.ClientH2UpgradeHandler;
import org.apache.hc.core5.http2.impl.nio.ClientHttp1UpgradeHandler;
import org.apache.hc.core5.http2.ssl.ApplicationProtocol;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.reactor.ProtocolIOSession;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * A pool whose connections tell no log what they carry. HttpClient itself writes every header down at DEBUG, the key and the
 * proxy's password among them; its protocols are registered here again, without those listeners (docs/decisions/0073).
 */
record UnloggedConnections(AsyncClientConnectionManager pool) implements AsyncClientConnectionManager {

    /** HttpCore bounds neither: an answer's header fields could fill the memory (CVE-2026-54399, CVE-2026-54428). */
    private static final int MOST_HEADERS = 200;
    private static final int MOST_HEADER_BYTES = 128 * 1024;
    private static final HttpProcessor NOTHING_MORE = HttpProcessorBuilder.create().build();
    private static final ClientHttp1StreamDuplexerFactory HTTP_1 = http1();
    private static final ClientH2UpgradeHandler HTTP_2 = new ClientH2UpgradeHandler(
            new ClientH2StreamMultiplexerFactory(NOTHING_MORE, null,
                    H2Config.custom().setMaxHeaderListSize(MOST_HEADER_BYTES).build(), null, null),
            null);

    private static ClientHttp1StreamDuplexerFactory http1() {
        Http1Config bounded = Http1Config.custom().setMaxHeaderCount(MOST_HEADERS).setMaxLineLength(MOST_HEADER_BYTES).build();
        return new ClientHttp1StreamDuplexerFactory(NOTHING_MORE, bounded, null, DefaultClientConnectionReuseStrategy.INSTANCE,
                new DefaultHttpResponseParserFactory(bounded), null, null);
    }

    @Override
    public Future<AsyncConnectionEndpoint> connect(AsyncConnectionEndpoint endpoint, ConnectionInitiator initiator,
            Timeout timeout, Object attachment, HttpContext context, FutureCallback<AsyncConnectionEndpoint> callback) {
        return pool.connect(endpoint,
                (host, remote, local, wait, with, connected) -> initiator.connect(host, remote, local, wait, with,
                        new CallbackContribution<IOSession>(connected) {

                            @Override
                            public void completed(IOSession session) {
                                silence((ProtocolIOSession) session);
                                connected.completed(session);
                            }
                        }),
                timeout, attachment, context, callback);
    }

    /** In time: before anything is sent. Where TLS lets both sides choose, the protocol is taken up later, by its name. */
    private static void silence(ProtocolIOSession session) {
        session.registerProtocol(ApplicationProtocol.HTTP_1_1.id, new ClientHttp1UpgradeHandler(HTTP_1));
        session.registerProtocol(ApplicationProtocol.HTTP_2.id, HTTP_2);
        if (session.getHandler() instanceof ClientHttp1IOEventHandler) {
            session.upgrade(new ClientHttp1IOEventHandler(HTTP_1.create(session)));
        }
    }

    @Override
    public Future<AsyncConnectionEndpoint> lease(String id, HttpRoute route, Object state, Timeout timeout,
            FutureCallback<AsyncConnectionEndpoint> callback) {
        return pool.lease(id, route, state, timeout, callback);
    }

    @Override
    public void release(AsyncConnectionEndpoint endpoint, Object newState, TimeValue validDuration) {
        pool.release(endpoint, newState, validDuration);
    }

    @Override
    public void upgrade(AsyncConnectionEndpoint endpoint, Object attachment, HttpContext context) {
        pool.upgrade(endpoint, attachment, context);
    }

    @Override
    public void upgrade(AsyncConnectionEndpoint endpoint, Object attachment, HttpContext context,
            FutureCallback<AsyncConnectionEndpoint> callback) {
        pool.upgrade(endpoint, attachment, context, callback);
    }

    @Override
    public void close(CloseMode mode) {
        pool.close(mode);
    }

    @Override
    public void close() throws IOException {
        pool.close();
    }
}
