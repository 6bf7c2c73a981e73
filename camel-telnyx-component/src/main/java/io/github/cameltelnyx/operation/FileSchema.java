package io.github.cameltelnyx.operation;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;

/** A file's content. It goes as it is, and never as text: a path in its place would be stored as the file. */
record FileSchema() implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        if (value instanceof InputStream || value instanceof File || value instanceof Path || value instanceof byte[]) {
            return value;
        }
        throw at.problem("is a file: give it as the message body by the option inBody=" + at.path()
                + ", or in a header as stream, bytes, File or Path");
    }

    @Override
    public boolean file() {
        return true;
    }
}
