package io.github.cameltelnyx.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.ByteArrayBuffer;

/** Takes an answer as it comes in: into memory, or on disk where a success is a file. */
final class AnswerConsumer implements AsyncResponseConsumer<TelnyxResponse> {

    /** Where an answer does not say how long it is, or says that it is long. */
    private static final int FIRST_BUFFER = 4096;

    private final boolean fileAnswer;
    private HttpResponse head;
    private FutureCallback<TelnyxResponse> callback;
    private ByteArrayBuffer inMemory = new ByteArrayBuffer(0);
    private StoredContent onDisk;

    AnswerConsumer(boolean fileAnswer) {
        this.fileAnswer = fileAnswer;
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
        } else if (onDisk == null) {
            long length = entity.getContentLength();
            inMemory = new ByteArrayBuffer(length < 0 || length > FIRST_BUFFER ? FIRST_BUFFER : (int) length);
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
        if (onDisk != null) {
            onDisk.append(bytes);
        } else {
            inMemory.append(bytes);
        }
    }

    @Override
    public void streamEnd(List<? extends Header> trailers) throws HttpException, IOException {
        complete();
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
