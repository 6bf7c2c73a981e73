package io.github.cameltelnyx.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a request carries. It can be sent more than once. */
public sealed interface RequestContent {

    /** The media type, as the header Content-Type has it. */
    String contentType();

    /** Lets go of what the content holds beside memory. It cannot be sent any more. */
    default void discard() {
    }

    /** Content in memory. Immutable, as long as nobody changes the array. */
    record Bytes(String contentType, byte[] bytes) implements RequestContent {
    }

    /** Content on disk, read while it is sent. */
    record Stored(String contentType, Path file) implements RequestContent {

        @Override
        public void discard() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It stays in the directory for temporary files, as files do whose process dies.
            }
        }
    }
}
