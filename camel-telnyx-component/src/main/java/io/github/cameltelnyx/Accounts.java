package io.github.cameltelnyx;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cameltelnyx.client.RequestObserver;
import io.github.cameltelnyx.client.RetryPolicy;
import io.github.cameltelnyx.client.TelnyxClient;
import io.github.cameltelnyx.client.TelnyxRequest;
import io.github.cameltelnyx.client.TelnyxResponse;

/**
 * Whom API keys belong to: the organization ids that paths of TeXML operations hold. Telnyx is asked once for each key; a
 * failure is not kept, so that the next exchange asks again. Thread-safe.
 */
final class Accounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TelnyxClient client;
    /** By the request's address and key, which are compared and never shown. */
    private final Map<Object, CompletableFuture<String>> known = new ConcurrentHashMap<>();

    Accounts(TelnyxClient client) {
        this.client = client;
    }

    /** Completes with the organization id, possibly on a thread of the transport. */
    CompletableFuture<String> of(TelnyxAccess access, RetryPolicy policy) {
        TelnyxRequest whoami = whoami(access);
        Object key = Map.entry(whoami.uri(), whoami.headers());
        CompletableFuture<String> account = known.computeIfAbsent(key,
                first -> client.send(whoami, policy, RequestObserver.NONE).thenApply(Accounts::organization));
        account.whenComplete((id, failure) -> {
            if (failure != null) {
                known.remove(key, account);
            }
        });
        return account;
    }

    /** The request that asks whom a key belongs to. It changes nothing. */
    static TelnyxRequest whoami(TelnyxAccess access) {
        return TelnyxRequest.get(access.server(), "/whoami", access.headers());
    }

    private static String organization(TelnyxResponse response) {
        if (!response.successful()) {
            throw unknown("GET /whoami was answered " + response.status());
        }
        try {
            JsonNode answer = JSON.readTree(response.body());
            String id = answer.path("data").path("organization_id").asText(answer.path("organization_id").asText(""));
            if (!id.isBlank()) {
                return id;
            }
        } catch (IOException e) {
            // Says the same as an answer without the id.
        }
        throw unknown("the answer to GET /whoami holds no organization_id");
    }

    /** What to do about it comes first: where Telnyx was not reached at all, the cause tells. */
    static IllegalStateException unknown(String reason) {
        return new IllegalStateException(
                "telnyx: the account's id is not known: set the option accountSid of the component or the"
                        + " endpoint to the organization id. Telnyx was asked for it, and " + reason);
    }
}
