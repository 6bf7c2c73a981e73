package io.github.cameltelnyx.springboot;

import java.util.List;

/** The options of both components. Written by the build from their metadata. */
final class OptionNames {

    static final List<String> TELNYX = List.of(
            "accountSid",
            "apiKey",
            "autoPaging",
            "autowiredEnabled",
            "await",
            "awaitEvent",
            "awaitTimeout",
            "baseUrl",
            "clientStateEncoded",
            "clock",
            "configuration",
            "connectTimeout",
            "connectionRequestTimeout",
            "connectionTimeToLive",
            "connectionsPerRoute",
            "healthCheckConsumerEnabled",
            "healthCheckProducerEnabled",
            "inBody",
            "lazyStartProducer",
            "lenientParameters",
            "maxDownloadSize",
            "maxResponseSize",
            "maxRetries",
            "maxRetryDelay",
            "maxTotalConnections",
            "objectMapper",
            "proxyAuthPassword",
            "proxyAuthScheme",
            "proxyAuthUsername",
            "proxyHost",
            "proxyPort",
            "rawResponse",
            "requestTimeout",
            "responseTimeout",
            "retryDelay",
            "sslContextParameters",
            "synchronous",
            "useGlobalSslContextParameters",
            "workerPoolSize");

    static final List<String> TELNYX_WEBHOOK = List.of(
            "acknowledge",
            "acknowledgeTimeout",
            "autowiredEnabled",
            "bridgeErrorHandler",
            "clock",
            "configuration",
            "documentTimeout",
            "eventRelay",
            "events",
            "idempotentRepository",
            "maxBodySize",
            "publicKey",
            "recentEvents",
            "tolerance",
            "workerQueueSize",
            "workers");

    private OptionNames() {
    }
}
