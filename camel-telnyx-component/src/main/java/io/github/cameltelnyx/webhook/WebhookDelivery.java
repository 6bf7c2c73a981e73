package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TelnyxEventException;
import io.github.cameltelnyx.event.TelnyxEventParser;
import io.github.cameltelnyx.event.TexmlRequestParser;
import io.github.cameltelnyx.metrics.WebhookMetrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a worker does with the bytes of one request: verify, parse, find the routes that want it, and run them.
 */
final class WebhookDelivery implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDelivery.class);

    private final SignedRequest request;
    private final long arrival;
    private final List<TelnyxWebhookConsumer> listening;
    private final PendingAnswer answer;
    private final WebhookWorkers workers;
    private final WebhookMetrics<Verdict> counters;

    WebhookDelivery(SignedRequest request, long arrival, List<TelnyxWebhookConsumer> listening, PendingAnswer answer,
            WebhookWorkers workers, WebhookMetrics<Verdict> counters) {
        this.request = request;
        this.arrival = arrival;
        this.listening = listening;
        this.answer = answer;
        this.workers = workers;
        this.counters = counters;
    }

    @Override
    public void run() {
        try {
            deliver();
        } catch (Throwable t) {
            // Whatever it was, the caller gets its answer.
            if (answer.give(Answer.FAILED)) {
                counters.count(Verdict.FAULT);
            }
            listening.get(0).fault("Cannot process a webhook", t);
        }
    }

    private void deliver() {
        List<TelnyxWebhookConsumer> trusting = trusting();
        if (trusting.isEmpty()) {
            return;
        }
        WebhookMessage message;
        try {
            message = parse();
        } catch (TelnyxEventException e) {
            counters.count(Verdict.NO_EVENT);
            LOG.warn("Telnyx signed a webhook for {} that is neither a TeXML form nor an event of API version 2: {}. Set"
                    + " webhook_api_version to 2 where the connection or application is configured at Telnyx; its default is 1.",
                    path(), e.getMessage());
            answer.give(Answer.REJECTED);
            return;
        }
        boolean awaited = message.body() instanceof TelnyxEvent event && tellWaits(event, trusting.get(0));
        List<TelnyxWebhookConsumer> wanting = trusting.stream().filter(consumer -> consumer.wants(message)).toList();
        if (wanting.isEmpty()) {
            unmatched(message, awaited);
            return;
        }
        new EventRun(message, arrival, answer, workers, counters).start(wanting);
    }

    /** Those here, else those of the other nodes. */
    private boolean tellWaits(TelnyxEvent event, TelnyxWebhookConsumer consumer) {
        boolean awaited = consumer.tellWaits(event);
        EventRelay relay = consumer.getEndpoint().getComponent().paths().relay();
        if (!awaited && relay != null) {
            answer.onlyAfter(relay.send(request));
        }
        return awaited;
    }

    private WebhookMessage parse() throws TelnyxEventException {
        return request.isForm()
                ? WebhookMessage.of(TexmlRequestParser.parse(request.body()))
                : WebhookMessage.of(TelnyxEventParser.parse(request.body()));
    }

    private void unmatched(WebhookMessage message, boolean awaited) {
        counters.count(awaited ? Verdict.AWAITED : Verdict.UNMATCHED);
        if (message.asksWhatToDo()) {
            LOG.warn("No route at {} wants {}: Telnyx gets an empty document", path(), message.eventType());
        } else if (!awaited) {
            LOG.debug("No route at {} wants {}", path(), message);
        }
        answer.give(message.thanks());
    }

    /** The consumers by whose rules the request is Telnyx's. Where there are none, it has been answered. */
    private List<TelnyxWebhookConsumer> trusting() {
        List<TelnyxWebhookConsumer> trusting = new ArrayList<>(listening.size());
        Map<WebhookRules, Verdict> verdicts = new HashMap<>();
        Verdict refusal = Verdict.TOO_LARGE;
        for (TelnyxWebhookConsumer consumer : listening) {
            if (request.body().length > consumer.rules().maxBodySize()) {
                continue;
            }
            Verdict verdict = verdicts.get(consumer.rules());
            if (verdict == null) {
                verdict = consumer.verifier().verify(request.signatures(), request.timestamps(), request.body());
                verdicts.put(consumer.rules(), verdict);
            }
            if (verdict == Verdict.ACCEPTED) {
                trusting.add(consumer);
            } else if (refusal == Verdict.TOO_LARGE) {
                refusal = verdict;
            }
        }
        if (trusting.isEmpty()) {
            counters.count(refusal);
            // Never louder: whoever calls decides how often.
            LOG.debug("Refused a request at {}: {}", path(), refusal);
            answer.give(refusal == Verdict.TOO_LARGE ? Answer.TOO_LARGE : Answer.REJECTED);
        }
        return trusting;
    }

    private String path() {
        return listening.get(0).getEndpoint().getPath();
    }
}
