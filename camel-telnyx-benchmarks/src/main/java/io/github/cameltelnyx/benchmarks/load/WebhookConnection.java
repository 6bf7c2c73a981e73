package io.github.cameltelnyx.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;

/**
 * One connection that posts what the book has, one after the other. It reads of HTTP what the answers of the servers under test
 * have, so that the sender takes little of the processors that they run on.
 */
final class WebhookConnection {

    private final NetSocket socket;
    private final WebhookRound.Book book;
    private final Promise<Void> end = Promise.promise();
    private Buffer answer = Buffer.buffer();
    private long sent;

    WebhookConnection(NetSocket socket, WebhookRound.Book book) {
        this.socket = socket;
        this.book = book;
    }

    Future<Void> run() {
        socket.handler(this::read);
        socket.closeHandler(closed -> end.tryFail("the server closed the connection"));
        next();
        return end.future();
    }

    private void next() {
        Buffer request = book.next();
        if (request == null) {
            end.complete();
            socket.close();
            return;
        }
        sent = System.nanoTime();
        socket.write(request);
    }

    private void read(Buffer part) {
        answer.appendBuffer(part);
        String text = answer.toString(StandardCharsets.US_ASCII);
        int head = text.indexOf("\r\n\r\n");
        if (head < 0 || text.length() < head + 4 + length(text.substring(0, head).toLowerCase(Locale.ROOT))) {
            return;
        }
        answer = Buffer.buffer();
        try {
            book.answered(text.substring(9, 12), System.nanoTime() - sent);
        } catch (IllegalStateException e) {
            end.tryFail(e);
            socket.close();
            return;
        }
        next();
    }

    private static int length(String head) {
        int at = head.indexOf("content-length:");
        if (at < 0) {
            throw new IllegalStateException("An answer without its length: " + head);
        }
        int end = head.indexOf('\r', at);
        return Integer.parseInt(head.substring(at + "content-length:".length(), end < 0 ? head.length() : end).strip());
    }
}
