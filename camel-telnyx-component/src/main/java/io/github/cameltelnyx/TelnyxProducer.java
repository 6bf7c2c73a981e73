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
            ParameterSources.Given given = binding.parameters(exchange);
            if (binding.lacksAccount(given)) {
                sendForAccount(exchange, given, callback);
            } else {
                send(exchange, given, callback);
            }
            return false;
        } catch (Throwable e) {
            exchange.setException(e);
            callback.done(true);
            return true;
        }
    }

    /** Asks Telnyx whom the key belongs to, the first time, and then sends the request. */
    private void sendForAccount(Exchange exchange, ParameterSources.Given given, AsyncCallback callback) {
        TelnyxComponent component = endpoint.getComponent();
        component.accounts()
                .of(new TelnyxAccess(endpoint.getConfiguration()), retryPolicy)
                .whenCompleteAsync((account, failure) -> {
                    try {
                        if (failure != null) {
                            throw accountUnknown(failure);
                        }
                        binding.addAccount(given, account);
                        send(exchange, given, callback);
                    } catch (Exception e) {
                        exchange.setException(e);
                        callback.done(false);
                    }
                }, component.workers()::run);
    }

    private static Exception accountUnknown(Throwable failure) {
        Throwable reason = failure instanceof CompletionException ? failure.getCause() : failure;
        return reason instanceof IllegalStateException unknown
                ? unknown
                : (Exception) Accounts.unknown("it did not answer").initCause(reason);
    }

    /** @throws Exception before anything is sent; after that, {@link #finish} goes on with the exchange */
    private void send(Exchange exchange, ParameterSources.Given given, AsyncCallback callback) throws Exception {
        Command command = binding.command(exchange, given);
        endpoint.getComponent()
                .client()
                .send(command.httpRequest(), retryPolicy)
                .whenCompleteAsync((response, failure) -> finish(exchange, callback, command, response, failure),
                        endpoint.getComponent().workers()::run);
    }

    private void finish(Exchange exchange, AsyncCallback callback, Command command, TelnyxResponse response,
            Throwable failure) {
        try {
            if (failure != null) {
                throw new TelnyxNoAnswerException(command,
                        failure instanceof CompletionException ? failure.getCause() : failure);
            }
            binding.result(exchange, command, response,
                    request -> endpoint.getComponent().client().send(request, retryPolicy).join());
        } catch (Throwable e) {
            // An error, too: an exchange without it would pass for a success.
            exchange.setException(e);
        } finally {
            command.discard();
            callback.done(false);
        }
    }
}
