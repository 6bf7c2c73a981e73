package io.github.cameltelnyx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import io.github.cameltelnyx.client.StoredContent;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/**
 * A file that Telnyx sent, as a body that can be read again and again, also by copies of the exchange and after it has
 * ended. Closing it changes nothing, as with Camel's own stream caches: the content is gone when nobody holds it any more.
 */
final class StoredStream extends InputStream implements StreamCache {

    private static final int COPY_BUFFER = 8192;

    private final StoredContent content;
    private long position;

    StoredStream(StoredContent content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        int read = length == 0 ? 0 : content.read(target, offset, length, position);
        position += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = Math.max(0, Math.min(count, content.length() - position));
        position += skipped;
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, content.length() - position);
    }

    @Override
    public void reset() {
        position = 0;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[COPY_BUFFER];
        long at = 0;
        for (int read = content.read(buffer, 0, buffer.length, at); read >= 0; read = content.read(buffer, 0, buffer.length,
                at)) {
            out.write(buffer, 0, read);
            at += read;
        }
    }

    @Override
    public StreamCache copy(Exchange exchange) {
        return new StoredStream(content);
    }

    @Override
    public boolean inMemory() {
        return false;
    }

    @Override
    public long length() {
        try {
            return content.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long position() {
        return position;
    }
}
