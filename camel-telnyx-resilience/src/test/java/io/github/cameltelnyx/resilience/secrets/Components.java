package io.github.cameltelnyx.resilience.secrets;

import java.io.IOException;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import okhttp3.mockwebserver.MockWebServer;
import org.apache.camel.CamelContext;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/** The component in every set-up that has a secret, each under a scheme of its own. */
final class Components {

    private final CamelContext camel;
    private final Peers peers;

    Components(CamelContext camel, Peers peers) {
        this.camel = camel;
        this.peers = peers;
    }

    void add() throws IOException {
        TelnyxComponent component = camel.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey(Mark.API_KEY.value());
        component.getConfiguration().setBaseUrl(peers.simulator.baseUrl());
        camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                .getConfiguration()
                .setPublicKey(Mark.PUBLIC_KEY.value());
        at("wrong-key", peers.simulator.baseUrl()).getConfiguration().setApiKey(Mark.WRONG_API_KEY.value());
        at("refused", Peers.nowhere());
        at("silent", Peers.url(peers.silence)).setResponseTimeout(200);
        at("http2", Peers.url(peers.http2)).setSslContextParameters(trust(Mark.TRUST_STORE_PASSWORD));
        at("http1", Peers.url(peers.http1)).setSslContextParameters(trust(Mark.TRUST_STORE_PASSWORD));
        at("untrusted", Peers.url(peers.http2));
        through(peers.proxy, at("proxied", "http://telnyx.invalid/v2"));
        TelnyxComponent tunnelled = at("tunnelled", "https://localhost:1/v2");
        tunnelled.setSslContextParameters(trust(Mark.TRUST_STORE_PASSWORD));
        through(peers.tunnel, tunnelled);
    }

    private TelnyxComponent at(String name, String baseUrl) {
        TelnyxComponent component = new TelnyxComponent();
        component.getConfiguration().setApiKey(Mark.API_KEY.value());
        component.getConfiguration().setBaseUrl(baseUrl);
        component.getConfiguration().setMaxRetries(1);
        component.getConfiguration().setRetryDelay(1);
        camel.addComponent(name, component);
        return component;
    }

    private static void through(MockWebServer proxy, TelnyxComponent component) {
        component.setProxyHost(proxy.getHostName());
        component.setProxyPort(proxy.getPort());
        component.setProxyAuthUsername(Mark.PROXY_USER.value());
        component.setProxyAuthPassword(Mark.PROXY_PASSWORD.value());
    }

    SSLContextParameters trust(Mark password) {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource(peers.trustStore());
        store.setType("PKCS12");
        store.setPassword(password.value());
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }
}
