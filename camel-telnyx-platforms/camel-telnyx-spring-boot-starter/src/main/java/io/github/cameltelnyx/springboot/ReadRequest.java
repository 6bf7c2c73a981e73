package io.github.cameltelnyx.springboot;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

/**
 * A request whose body has been read. Its form is no parameter any more: a container takes parameters from the body only as long
 * as nobody has read it. So it is with parts.
 */
final class ReadRequest extends HttpServletRequestWrapper {

    private final ServletInputStream body;

    private ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new Body(body);
    }

    /** One byte more than the most is enough to see that there are more; nothing at all of what says so itself. */
    static ReadRequest of(HttpServletRequest request, int maxBodySize) throws IOException {
        boolean tooLong = request.getContentLengthLong() > maxBodySize;
        int most = Math.min(maxBodySize, Integer.MAX_VALUE - 1) + 1;
        return new ReadRequest(request, read(request.getInputStream(), tooLong ? 0 : most));
    }

    /** Never asks for no byte at all, as InputStream's own methods do: Tomcat would wait for one. */
    private static byte[] read(InputStream in, int most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (body.size() < most) {
            int length = in.read(part, 0, Math.min(part.length, most - body.size()));
            if (length < 0) {
                break;
            }
            body.write(part, 0, length);
        }
        return body.toByteArray();
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.ISO_8859_1 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(body, charset));
    }

    /** None: a container would go on reading for them. */
    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public Part getPart(String name) {
        return null;
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Body(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read already");
        }
    }
}
