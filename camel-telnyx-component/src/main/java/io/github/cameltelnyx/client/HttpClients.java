package io.github.cameltelnyx.client;

import java.time.Duration;

import javax.net.ssl.SSLContext;

import io.github.cameltelnyx.client.ClientSettings.Proxy;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;

/** Builds the transport: Apache HttpClient's asynchronous client, which Camel HTTP brings. */
final class HttpClients {

    /** Two threads read and write for thousands of connections; none of them ever waits. */
    private static final int IO_THREADS = 2;

    private HttpClients() {
    }

    static CloseableHttpAsyncClient create(ClientSettings settings) {
        HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create()
                .setConnectionManager(new UnloggedConnections(connections(settings)))
                // The builder's own writes down every byte at DEBUG.
                .setIoSessionDecorator(session -> session)
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(IO_THREADS).build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(settings.responseTimeout()))
                        .setConnectionRequestTimeout(timeout(settings.connectionRequestTimeout()))
                        .build())
                .setUserAgent("camel-telnyx")
                // What is repeated we decide ourselves, and a key must not follow a redirection to another host.
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching();
        if (settings.proxy() != null) {
            useProxy(builder, settings.proxy());
        }
        return builder.build();
    }

    private static PoolingAsyncClientConnectionManager connections(ClientSettings settings) {
        // Not shared by requests, where HTTP/2 would allow it: those that wait for a connection would starve (docs/decisions/0009).
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(new LazyTls(() -> tls(settings)))
                .setMaxConnPerRoute(settings.connectionsPerRoute())
                .setMaxConnTotal(settings.maxTotalConnections())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connectTimeout()))
                        .setTimeToLive(timeout(settings.connectionTimeToLive()))
                        .build())
                .build();
    }

    private static TlsStrategy tls(ClientSettings settings) {
        SSLContext context = settings.sslContext() != null ? settings.sslContext() : SSLContexts.createDefault();
        // The default leaves the server's name unchecked, so that any certificate of a trusted authority would do.
        return new DefaultClientTlsStrategy(context, HostnameVerificationPolicy.BOTH,
                HttpsSupport.getDefaultHostnameVerifier());
    }

    private static void useProxy(HttpAsyncClientBuilder builder, Proxy proxy) {
        HttpHost host = new HttpHost(proxy.scheme(), proxy.host(), proxy.port());
        builder.setProxy(host);
        if (proxy.username() != null) {
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            char[] password = proxy.password() == null ? new char[0] : proxy.password().toCharArray();
            credentials.setCredentials(new AuthScope(host), new UsernamePasswordCredentials(proxy.username(), password));
            builder.setDefaultCredentialsProvider(credentials);
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
