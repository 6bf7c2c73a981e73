package io.github.cameltelnyx.webhook;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.cameltelnyx.metrics.WebhookMetrics;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;
import org.apache.camel.support.service.ServiceHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One path of the HTTP server and the consumers behind it. It gathers a request's bytes on the server's threads and hands all
 * that follows to a worker.
 */
final class WebhookPath extends AsyncProcessorSupport {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookPath.class);

    private final CamelContext camelContext;
    private final String path;
    private final WebhookWorkers workers;
    private final WebhookMetrics<Verdict> counters;
    private final List<TelnyxWebhookConsumer> consumers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean hinted = new AtomicBoolean();
    private HttpEngine engine;
    private Consumer http;

    WebhookPath(CamelContext camelContext, String path, WebhookWorkers workers, WebhookMetrics<Verdict> counters) {
        this.camelContext = camelContext;
        this.path = path;
        this.workers = workers;
        this.counters = counters;
    }

    void listen() throws Exception {
        engine = HttpEngine.of(camelContext);
        http = engine.consume(path, this);
    }

    void silence() {
        ServiceHelper.stopAndShutdownServices(http);
    }

    void add(TelnyxWebhookConsumer consumer) {
        if (consumers.stream().anyMatch(other -> !other.rules().equals(consumer.rules()))) {
            LOG.warn("The routes at {} verify by different options: each gets only what its own accept", path);
        }
        consumers.add(consumer);
    }

    /** True where it was the last. */
    boolean remove(TelnyxWebhookConsumer consumer) {
        consumers.remove(consumer);
        return consumers.isEmpty();
    }

    int maxBodySize() {
        return maxBodySize(consumers);
    }

    private static int maxBodySize(List<TelnyxWebhookConsumer> consumers) {
        return consumers.stream().mapToInt(consumer -> consumer.rules().maxBodySize()).max().orElse(0);
    }

    /** Of the servers that hand over an exchange. */
    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        take(new ExchangeRequest(exchange, callback, engine.reader()));
        return false;
    }

    /** Never blocks on a server that does not itself. */
    void take(WebhookRequest request) {
        long arrival = System.nanoTime();
        counters.countReceived();
        PendingAnswer answer = new PendingAnswer(request);
        // Asked before and after: while the context starts or stops some of the routes are not here, and what they want would
        // be answered 200 without them.
        boolean complete = camelContext.getStatus().isStarted();
        List<TelnyxWebhookConsumer> listening = List.copyOf(consumers);
        if (!complete || !camelContext.getStatus().isStarted()) {
            request.abandon();
            refuse(answer, Answer.UNAVAILABLE);
            return;
        }
        if (listening.isEmpty()) {
            counters.count(Verdict.NOT_FOUND);
            answer.give(Answer.NOT_FOUND);
            return;
        }
        try {
            if (request.method().equals("POST")) {
                gather(request, arrival, listening, answer);
            } else {
                refuseMethod(request, answer);
            }
        } catch (RuntimeException e) {
            LOG.debug("Cannot read a request at {}", path, e);
            refuse(answer, Answer.UNAVAILABLE);
        }
    }

    /** Louder once only: whoever calls decides how often. */
    private void refuseMethod(WebhookRequest request, PendingAnswer answer) {
        request.abandon();
        refuse(answer, Answer.WRONG_METHOD);
        if (hinted.compareAndSet(false, true)) {
            LOG.warn(
                    "Refused a GET at {}: what it says is not signed. If it was Telnyx, set the method to POST there: voice method"
                            + " and status callback method of the TeXML application, method attributes in documents, or"
                            + " webhook_url_method of a command. Told once; the counter RejectedForMethod goes on.",
                    path);
        }
    }

    private void gather(WebhookRequest request, long arrival, List<TelnyxWebhookConsumer> listening, PendingAnswer answer) {
        request.read(maxBodySize(listening), new WebhookRequest.Receiver() {

            @Override
            public void received(SignedRequest signed) {
                handOver(new WebhookDelivery(signed, arrival, listening, answer, workers, counters), answer);
            }

            @Override
            public void refused(Answer reason) {
                refuse(answer, reason);
            }
        });
    }

    private void handOver(WebhookDelivery delivery, PendingAnswer answer) {
        try {
            workers.execute(delivery);
        } catch (RejectedExecutionException e) {
            refuse(answer, Answer.UNAVAILABLE);
        }
    }

    private void refuse(PendingAnswer answer, Answer reason) {
        if (!answer.give(reason)) {
            return;
        }
        LOG.debug("Refused a request at {}: {}", path, reason);
        counters.count(switch (reason) {
            case WRONG_METHOD -> Verdict.WRONG_METHOD;
            case TOO_LARGE -> Verdict.TOO_LARGE;
            case TOO_SLOW -> Verdict.TOO_SLOW;
            default -> Verdict.UNAVAILABLE;
        });
    }
}
