package io.github.cameltelnyx;

import java.net.URI;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;

import io.github.cameltelnyx.client.TelnyxRequest;
import io.github.cameltelnyx.client.TelnyxResponse;
import org.apache.camel.RuntimeCamelException;

/**
 * The items of a list over all its pages. A page is fetched when its first item is asked for, and the asking thread waits. A
 * page that fails ends the iteration with its failure; the items before it have been handed over. Not thread-safe.
 */
final class Pages implements Iterator<Object> {

    /** Sends a request and waits for its answer. */
    interface Fetch {

        TelnyxResponse answer(TelnyxRequest request);
    }

    private final Command command;
    private final NextPage nextPage;
    private final Fetch fetch;
    private final Set<URI> asked = new HashSet<>();
    private List<?> page;
    private Iterator<?> items;
    private Optional<URI> next;
    private RuntimeException failure;

    /** @param first the answer to the command, which holds the first page */
    Pages(Command command, TelnyxResponse first, Fetch fetch) throws TelnyxOperationFailedException {
        this.command = command;
        this.nextPage = new NextPage(command.operation());
        this.fetch = fetch;
        asked.add(command.httpRequest().uri());
        open(command.httpRequest().uri(), first);
    }

    /** True before a failure too, which then comes with next(): a splitter asks ahead, with an item still in its hands. */
    @Override
    public boolean hasNext() {
        while (!items.hasNext() && failure == null && next.isPresent()) {
            try {
                turn(next.get());
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        return items.hasNext() || failure != null;
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!items.hasNext()) {
            throw failure;
        }
        return items.next();
    }

    private void turn(URI uri) {
        // Whatever happens to this page, it is not asked for a second time.
        next = Optional.empty();
        if (!asked.add(uri)) {
            throw repeated();
        }
        TelnyxRequest request = TelnyxRequest.get(uri, command.httpRequest().headers());
        try {
            open(uri, fetch.answer(request));
        } catch (CompletionException e) {
            throw new RuntimeCamelException(new TelnyxNoAnswerException(command, e.getCause()));
        } catch (TelnyxOperationFailedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    private void open(URI uri, TelnyxResponse response) throws TelnyxOperationFailedException {
        if (!response.successful()) {
            throw TelnyxOperationFailedException.of(command, response);
        }
        NextPage.Page opened = nextPage.read(uri, response)
                .orElseThrow(() -> TelnyxOperationFailedException.unreadable(command, response));
        if (!opened.items().isEmpty() && opened.items().equals(page)) {
            throw repeated();
        }
        page = opened.items();
        items = page.iterator();
        // A list that goes on after an empty page might go on for ever.
        next = page.isEmpty() ? Optional.empty() : opened.next();
    }

    private IllegalStateException repeated() {
        return new IllegalStateException(command.operation().uri() + ": Telnyx handed over a page for the second time. The list"
                + " may not be complete.");
    }
}
