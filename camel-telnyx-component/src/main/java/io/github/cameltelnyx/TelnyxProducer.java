package io.github.cameltelnyx;

import java.time.Duration;
import java.util.concurrent.CompletionException;

import io.github.cameltelnyx.client.RetryPolicy;
import io.github.cameltelnyx.client.TelnyxResponse;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Sends one operation for each exchange. A fault before the request is sent ends the exchange at once; everything after
 * ends in {@link #finish}, on a worker: a route must not hold up the threads that read Telnyx's answers.
 */
final class TelnyxProducer extends DefaultAsyncProducer {

    private final TelnyxEndpoint endpoint;
    private final TelnyxBinding binding;
    private final RetryPolicy retryPolicy;

    TelnyxProducer(TelnyxEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.binding = new TelnyxBinding(endpoint);
        TelnyxConfiguration configuration = endpoint.getConfiguration();
        this.retryPolicy = new RetryPolicy(configuration.getMaxRetries(), Duration.ofMillis(configuration.getRetryDelay()),
                Duration.ofMillis(configuration.getMaxRetryDelay()));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        new TelnyxAccess(endpoint.getConfiguration()).check();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        try {
            Command command = binding.command(exchange);
            endpoint.getComponent()
                    .client()
                    .send(command.httpRequest(), retryPolicy)
                    .whenCompleteAsync((response, failure) -> finish(exchange, callback, command, response, failure),
                            endpoint.getComponent().workers()::run);
            return false;
        } catch (Exception e) {
            exchange.setException(e);
            callback.done(true);
            return true;
        }
    }

    private void finish(Exchange exchange, AsyncCallback callback, Command command, TelnyxResponse response,
            Throwable failure) {
        try {
            if (failure != null) {
                throw new TelnyxNoAnswerException(command,
                        failure instanceof CompletionException ? failure.getCause() : failure);
            }
            binding.result(exchange, command, response);
        } catch (Exception e) {
            exchange.setException(e);
        } finally {
            callback.done(false);
        }
    }
}
