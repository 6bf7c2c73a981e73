package io.github.cameltelnyx.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.ByteArrayBuffer;

/**
 * Takes an answer as it comes in: into memory, or on disk where a success is a file, and no more of it than is allowed. What
 * is too long is given up by cancelling the request; until that has happened, it is dropped.
 */
final class AnswerConsumer implements AsyncResponseConsumer<TelnyxResponse> {

    /** Where an answer does not say how long it is, or says that it is long. */
    private static final int FIRST_BUFFER = 4096;

    private final boolean fileAnswer;
    private final ClientSettings settings;
    private final PendingRequest request;
    private HttpResponse head;
    private FutureCallback<TelnyxResponse> callback;
    private ByteArrayBuffer inMemory = new ByteArrayBuffer(0);
    private StoredContent onDisk;
    private long length;
    private ContentTooLongException tooLong;

    AnswerConsumer(boolean fileAnswer, ClientSettings settings, PendingRequest request) {
        this.fileAnswer = fileAnswer;
        this.settings = settings;
        this.request = request;
    }

    @Override
    public void consumeResponse(HttpResponse response, EntityDetails entity, HttpContext context,
            FutureCallback<TelnyxResponse> whenComplete) throws IOException {
        head = response;
        callback = whenComplete;
        if (fileAnswer && response.getCode() / 100 == 2) {
            onDisk = StoredContent.create();
        }
        if (entity == null) {
            complete();
        } else if (check(entity.getContentLength()) && onDisk == null) {
            long told = entity.getContentLength();
            inMemory = new ByteArrayBuffer(told < 0 || told > FIRST_BUFFER ? FIRST_BUFFER : (int) told);
        }
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {
        // An answer that only says that the answer comes.
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(Integer.MAX_VALUE);
    }

    /** Writing to a file costs the transport's thread what copying in memory would: the disk takes it later. */
    @Override
    public void consume(ByteBuffer bytes) throws IOException {
        length += bytes.remaining();
        if (!check(length)) {
            bytes.position(bytes.limit());
        } else if (onDisk != null) {
            onDisk.append(bytes);
        } else {
            inMemory.append(bytes);
        }
    }

    private boolean check(long bytes) {
        long most = onDisk == null ? settings.maxResponseSize() : settings.maxDownloadSize();
        if (tooLong == null && bytes > most) {
            tooLong = new ContentTooLongException("the answer is longer than " + most + " bytes, see "
                    + (onDisk == null ? "maxResponseSize" : "maxDownloadSize"));
        }
        if (tooLong != null) {
            request.giveUp(tooLong);
        }
        return tooLong == null;
    }

    @Override
    public void streamEnd(List<? extends Header> trailers) throws HttpException, IOException {
        if (tooLong == null) {
            complete();
        } else {
            callback.failed(tooLong);
        }
    }

    private void complete() {
        StoredContent stored = onDisk;
        onDisk = null;
        byte[] body = inMemory.isFull() ? inMemory.array() : inMemory.toByteArray();
        callback.completed(new TelnyxResponse(head.getCode(), Optional.ofNullable(head.getReasonPhrase()).orElse(""),
                ResponseHeaders.of(head.getHeaders()), body, stored));
    }

    @Override
    public void failed(Exception cause) {
        releaseResources();
    }

    @Override
    public void releaseResources() {
        if (onDisk != null) {
            onDisk.discard();
            onDisk = null;
        }
    }
}
