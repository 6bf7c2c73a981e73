package io.github.cameltelnyx.benchmarks.load;

import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.async.methods.SimpleResponseConsumer;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.reactor.IOReactorConfig;

/** Apache HttpClient's asynchronous client with nothing around it: the transport that the component uses. */
final class HttpClientSubject implements Subject {

    private final CloseableHttpAsyncClient client;
    private final SimpleHttpRequest request;

    HttpClientSubject(String base, int inFlight) {
        this.client = HttpAsyncClients.custom()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(inFlight)
                        .setMaxConnTotal(inFlight)
                        .build())
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(2).build())
                .build();
        this.request = SimpleRequestBuilder.post(base + ProducerSubjects.COMMAND)
                .addHeader("Authorization", "Bearer " + ProducerSubjects.KEY)
                .setBody(ProducerSubjects.JSON, ContentType.APPLICATION_JSON)
                .build();
        client.start();
    }

    @Override
    public void send(Runnable done) {
        client.execute(SimpleRequestProducer.create(request), SimpleResponseConsumer.create(), new FutureCallback<>() {

            @Override
            public void completed(SimpleHttpResponse response) {
                if (response.getCode() != 200) {
                    throw new IllegalStateException("status " + response.getCode());
                }
                response.getBodyText();
                done.run();
            }

            @Override
            public void failed(Exception failure) {
                throw new IllegalStateException(failure);
            }

            @Override
            public void cancelled() {
                throw new IllegalStateException("cancelled");
            }
        });
    }
}
