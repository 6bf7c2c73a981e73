package io.github.cameltelnyx.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An answer's content on disk, so that it never lies in memory as a whole. Its file belongs to the open channel: systems
 * that can take its name away at once, and it is gone with the channel, which may be left to the garbage collector.
 * Thread-safe for reading, as every read says where.
 */
public final class StoredContent {

    private final FileChannel channel;

    private StoredContent(FileChannel channel) {
        this.channel = channel;
    }

    static StoredContent create() throws IOException {
        // Readable by its owner alone.
        Path file = Files.createTempFile("camel-telnyx-", ".download");
        return new StoredContent(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    void discard() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nobody will read it, and its file is gone with the process at the latest.
        }
    }

    /** How many bytes there are. */
    public long length() throws IOException {
        return channel.size();
    }

    /**
     * Reads up to {@code length} bytes.
     *
     * @return how many were read; -1 at the end
     */
    public int read(byte[] target, int offset, int length, long position) throws IOException {
        return channel.read(ByteBuffer.wrap(target, offset, length), position);
    }
}
