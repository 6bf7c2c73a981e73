package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import io.github.cameltelnyx.simulator.TexmlDocument.TexmlFault;
import io.github.cameltelnyx.simulator.TranscriptEntry.Document;
import io.github.cameltelnyx.simulator.TranscriptEntry.Fetch;

/** Asks the application for documents. Used on the timeline only. */
final class TexmlFetcher {

    private final World world;

    TexmlFetcher(World world) {
        this.world = world;
    }

    /**
     * Asks for a document, and once more at the call's fallback URL where that goes wrong.
     *
     * @param parameters what is said beside what every request says about its call
     * @param found      takes the document and its URL, or null where there is none
     */
    void fetch(SimulatedTexmlCall call, TexmlTarget target, Map<String, Object> parameters,
            BiConsumer<TexmlDocument, String> found) {
        Map<String, Object> form = new LinkedHashMap<>(TexmlParameters.ofFetch(call));
        form.putAll(parameters);
        ask(call, target, form, (document, url) -> {
            if (document != null || call.fallback() == null || call.state() == CallState.ENDED) {
                found.accept(document, url);
            } else {
                ask(call, call.fallback(), form, found);
            }
        });
    }

    private void ask(SimulatedTexmlCall call, TexmlTarget target, Map<String, Object> form,
            BiConsumer<TexmlDocument, String> found) {
        SignedRequest request = SignedRequest.form(target.method(), target.url(), form);
        world.transcript()
                .add(new Fetch(world.now(), call.callSid(), target.method(), target.url(), form, request.body()));
        world.sender()
                .ask(request)
                .thenAccept(response -> world.timeline().execute(() -> answered(call, target.url(), response, found)));
    }

    private void answered(SimulatedTexmlCall call, String url, WebhookSender.Response response,
            BiConsumer<TexmlDocument, String> found) {
        TexmlDocument document = null;
        String fault = "";
        try {
            document = read(response, url);
        } catch (TexmlFault e) {
            fault = e.getMessage();
        }
        world.transcript()
                .add(new Document(world.now(), call.callSid(), url, response.status(), response.body(), fault));
        found.accept(document, url);
    }

    private static TexmlDocument read(WebhookSender.Response response, String url) {
        if (response.status() == 0) {
            throw new TexmlFault("there was no answer");
        }
        if (!response.ok()) {
            throw new TexmlFault("the answer has status " + response.status());
        }
        return TexmlDocument.parse(response.body(), response.contentType(), url);
    }
}
