package io.github.cameltelnyx.webhook;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;

/** Keeps the spans that have ended. */
final class SpanRecorder implements SpanExporter {

    private final List<SpanData> ended = new CopyOnWriteArrayList<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        ended.addAll(spans);
        return CompletableResultCode.ofSuccess();
    }

    List<SpanData> ended() {
        return List.copyOf(ended);
    }

    /** The only one of this name, as soon as it has ended. */
    SpanData span(String name) {
        WebhookTestBase.await(() -> ended.stream().anyMatch(span -> span.getName().equals(name)));
        List<SpanData> found = ended.stream().filter(span -> span.getName().equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found);
        }
        return found.get(0);
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
