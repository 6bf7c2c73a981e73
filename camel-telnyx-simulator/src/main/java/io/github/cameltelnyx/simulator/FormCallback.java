package io.github.cameltelnyx.simulator;

import java.util.Map;
import java.util.UUID;

/**
 * A TeXML callback: parameters as a form, which are the same in every attempt. Immutable.
 *
 * @param target where it goes, and by which method
 */
record FormCallback(UUID id, String type, Map<String, Object> payload, TexmlTarget target) implements Webhook {

    @Override
    public String ownUrl() {
        return target.url();
    }

    @Override
    public SignedRequest request(int attempt, String url) {
        return SignedRequest.form(target.method(), url, payload);
    }
}
