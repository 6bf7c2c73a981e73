package io.github.cameltelnyx;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.Paging;

/** Tells where a list goes on, in both of Telnyx's styles. Stateless. */
final class NextPage {

    private static final String PAGE_NUMBER = "page%5Bnumber%5D=";

    private final Operation operation;

    NextPage(Operation operation) {
        this.operation = operation;
    }

    /**
     * One page of a list.
     *
     * @param items what it holds
     * @param next  where the list goes on
     */
    record Page(List<?> items, Optional<URI> next) {
    }

    /** @return the page in the answer; empty where it holds none in the form that is known */
    Optional<Page> read(URI uri, TelnyxResponse response) {
        try {
            Object answer = TelnyxResult.read(response.body(), null).body();
            if (answer instanceof Map<?, ?> map && map.get(operation.items()) instanceof List<?> items) {
                return Optional
                        .of(new Page(items, operation.paging() == Paging.TOKEN ? byToken(uri, map) : byNumber(uri, map)));
            }
        } catch (IOException e) {
            // No JSON is no page.
        }
        return Optional.empty();
    }

    /** {@code next_page_uri} is relative to the host. Whatever it says, no other host is asked, as the key goes along. */
    private Optional<URI> byToken(URI uri, Map<?, ?> answer) {
        return answer.get("next_page_uri") instanceof String next && !next.isBlank()
                ? Optional.of(follow(uri, next, "next_page_uri"))
                : Optional.empty();
    }

    private URI follow(URI uri, String next, String field) {
        try {
            URI target = uri.resolve(next.startsWith("/") && !next.startsWith("//") ? prefix(uri) + next : next).normalize();
            if (origin(target).equals(origin(uri))) {
                // The transport would make question marks of letters that are not ASCII.
                return URI.create(target.toASCIIString());
            }
        } catch (IllegalArgumentException e) {
            // Refused as well.
        }
        throw new IllegalStateException(
                operation.uri() + ": Telnyx's " + field + " leaves the host of baseUrl, and is not followed. The list may"
                        + " not be complete.");
    }

    /** What stands before /v2 in the base URL, where a gateway has put something there. */
    private static String prefix(URI uri) {
        int version = uri.getRawPath().indexOf("/v2/");
        return version < 0 ? "" : uri.getRawPath().substring(0, version);
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private Optional<URI> byNumber(URI uri, Map<?, ?> answer) {
        // recording-transcriptions/list takes a number, but tells the next page by its path, with bare brackets in it.
        if (answer.get("meta") instanceof Map<?, ?> meta && meta.get("next") instanceof String next && !next.isBlank()) {
            return Optional.of(follow(uri, next.replace("[", "%5B").replace("]", "%5D"), "meta.next"));
        }
        if (!(answer.get("meta") instanceof Map<?, ?> meta) || !(meta.get("page_number") instanceof Number current)
                || !(meta.get("total_pages") instanceof Number total) || current.longValue() >= total.longValue()) {
            return Optional.empty();
        }
        return Optional.of(withNumber(uri, current.longValue() + 1));
    }

    private static URI withNumber(URI uri, long number) {
        String address = uri.toString();
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String rest = query < 0 ? "" : ("&" + address.substring(query + 1)).replaceAll("&" + PAGE_NUMBER + "[^&]*", "");
        return URI.create(path + "?" + PAGE_NUMBER + number + rest);
    }
}
