package io.github.cameltelnyx;

import java.time.Duration;
import java.util.concurrent.CompletionException;

import io.github.cameltelnyx.await.Wait;
import io.github.cameltelnyx.await.WaitEnd;
import io.github.cameltelnyx.await.WaitingRuns;
import io.github.cameltelnyx.client.RequestObserver;
import io.github.cameltelnyx.client.RetryPolicy;
import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.metrics.OperationMetrics;
import io.github.cameltelnyx.metrics.Outcome;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Sends one operation for each exchange. A fault before the request is sent ends the exchange at once; everything after
 * ends in {@link #answered}, on a worker: a route must not hold up the threads that read Telnyx's answers. Every ending goes
 * through {@link #end}, or, where the step waits for an event after the answer, through {@link #resume}.
 */
final class TelnyxProducer extends DefaultAsyncProducer {

    private final TelnyxEndpoint endpoint;
    private final TelnyxBinding binding;
    private final RetryPolicy retryPolicy;
    private final OperationMetrics metrics;
    private final RequestObserver observer;
    private final Awaiting awaiting;

    /** One exchange on its way through this producer. */
    private record Step(Exchange exchange, AsyncCallback callback, long startedAt) {
    }

    TelnyxProducer(TelnyxEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.binding = new TelnyxBinding(endpoint);
        TelnyxConfiguration configuration = endpoint.getConfiguration();
        this.retryPolicy = new RetryPolicy(configuration.getMaxRetries(), Duration.ofMillis(configuration.getRetryDelay()),
                Duration.ofMillis(configuration.getMaxRetryDelay()));
        this.metrics = endpoint.getMetrics();
        TelnyxComponent component = endpoint.getComponent();
        this.awaiting = Awaiting.of(endpoint, component.waits());
        this.observer = new AnswerObserver(component.metrics(), metrics, component.getClock());
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        new TelnyxAccess(endpoint.getConfiguration()).check();
        awaiting.start();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        Step step = new Step(exchange, callback, metrics.started());
        try {
            ParameterSources.Given given = binding.parameters(exchange);
            if (binding.lacksAccount(given)) {
                sendForAccount(step, given);
            } else {
                send(step, given);
            }
            return false;
        } catch (Throwable e) {
            exchange.setException(e);
            end(step, Outcome.NOT_SENT, true);
            return true;
        }
    }

    /** Asks Telnyx whom the key belongs to, the first time, and then sends the request. */
    private void sendForAccount(Step step, ParameterSources.Given given) {
        TelnyxComponent component = endpoint.getComponent();
        component.accounts()
                .of(new TelnyxAccess(endpoint.getConfiguration()), retryPolicy)
                .whenCompleteAsync((account, failure) -> {
                    try {
                        if (failure != null) {
                            throw accountUnknown(failure);
                        }
                        binding.addAccount(given, account);
                        send(step, given);
                    } catch (Throwable e) {
                        step.exchange().setException(e);
                        end(step, Outcome.NOT_SENT, false);
                    }
                }, component.workers()::run);
    }

    private static Exception accountUnknown(Throwable failure) {
        Throwable reason = failure instanceof CompletionException ? failure.getCause() : failure;
        return reason instanceof IllegalStateException unknown
                ? unknown
                : (Exception) Accounts.unknown("it did not answer").initCause(reason);
    }

    /** @throws Exception before anything is sent; after that, {@link #answered} goes on with the exchange */
    private void send(Step step, ParameterSources.Given given) throws Exception {
        Command command = binding.command(step.exchange(), given);
        Wait wait = awaiting.begin(step.exchange(), given.values());
        try {
            endpoint.getComponent()
                    .client()
                    .send(command.httpRequest(), retryPolicy, observer)
                    .whenCompleteAsync((response, failure) -> answered(step, command, wait, response, failure),
                            endpoint.getComponent().workers()::run);
        } catch (Throwable e) {
            giveUp(wait);
            throw e;
        }
    }

    private void answered(Step step, Command command, Wait wait, TelnyxResponse response, Throwable failure) {
        Outcome outcome = Outcome.SUCCESS;
        TelnyxAnswer answer = null;
        try {
            if (failure != null) {
                throw new TelnyxNoAnswerException(command,
                        failure instanceof CompletionException ? failure.getCause() : failure);
            }
            answer = binding.answer(command, response,
                    request -> endpoint.getComponent().client().send(request, retryPolicy, observer).join());
            if (awaiting.isOn()) {
                awaiting.identify(wait, response);
            } else {
                binding.write(step.exchange(), answer);
            }
        } catch (Throwable e) {
            // An error, too: an exchange without it would pass for a success.
            step.exchange().setException(e);
            outcome = Outcomes.of(e);
            giveUp(wait);
        } finally {
            command.discard();
        }
        if (awaiting.isOn() && outcome == Outcome.SUCCESS) {
            await(step, answer, wait);
        } else {
            end(step, outcome, false);
        }
    }

    /** The operation is done with the answer. The exchange goes on with the event, on a worker again. */
    private void await(Step step, TelnyxAnswer answer, Wait wait) {
        metrics.ended(Outcome.SUCCESS, step.startedAt());
        metrics.waitStarted();
        // From the second line on the exchange may be another thread's.
        Runnable acknowledge = WaitingRuns.action(step.exchange());
        wait.end().whenCompleteAsync((end, never) -> resume(step, answer, end), endpoint.getComponent().workers()::run);
        acknowledge.run();
    }

    private void resume(Step step, TelnyxAnswer answer, WaitEnd end) {
        try {
            binding.write(step.exchange(), answer, awaiting.event(end));
        } catch (Throwable e) {
            binding.used(step.exchange());
            step.exchange().setException(e);
        } finally {
            metrics.waitEnded();
            step.callback().done(false);
        }
    }

    private static void giveUp(Wait wait) {
        if (wait != null) {
            wait.cancel();
        }
    }

    private void end(Step step, Outcome outcome, boolean synchronously) {
        try {
            metrics.ended(outcome, step.startedAt());
        } finally {
            step.callback().done(synchronously);
        }
    }
}
