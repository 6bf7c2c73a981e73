package io.github.cameltelnyx;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.camel.WrappedFile;

/** The forms in which Camel's messages hold a file. */
final class FileValues {

    private FileValues() {
    }

    /** Whether JSON has nothing for the value. An array of bytes is none of these: JSON has it as base64. */
    static boolean isFile(Object value) {
        return value instanceof InputStream || value instanceof File || value instanceof Path || value instanceof WrappedFile;
    }

    /** What Camel's file components hand over, without their wrapper; everything else as it is. */
    static Object of(Object value) {
        if (value instanceof WrappedFile<?> wrapped) {
            return wrapped.getFile() instanceof File file ? file : wrapped.getBody();
        }
        return value;
    }
}
