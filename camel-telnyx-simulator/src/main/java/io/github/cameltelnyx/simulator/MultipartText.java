package io.github.cameltelnyx.simulator;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding {@code multipart/form-data} (RFC 7578). A body is read whole, as it is no larger than a file may be. */
final class MultipartText {

    static final String CONTENT_TYPE = "multipart/form-data";

    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern NAME = Pattern.compile("(?im)^content-disposition:.*;\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?im)^content-disposition:.*;\\s*filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([^\\r\\n]+?)\\s*$");
    /** One character a byte, so that a place in the text is one in the bytes. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private MultipartText() {
    }

    /**
     * @return                          the parts by their names: a {@link FileContent} where one has a file name, else a text
     * @throws IllegalArgumentException when it is no such body
     */
    static Map<String, Object> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("no boundary");
        }
        String delimiter = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String text = new String(body, BYTES);
        Map<String, Object> parts = new LinkedHashMap<>();
        // The first delimiter may lack the line break, which belongs to the part before it.
        int at = text.startsWith(delimiter.substring(2)) ? -2 : require(text.indexOf(delimiter));
        while (!text.startsWith("--", at + delimiter.length())) {
            int head = require(text.indexOf("\r\n", at + delimiter.length())) + 2;
            int end = require(text.indexOf(delimiter, head));
            addPart(parts, text, body, head, end);
            at = end;
        }
        return parts;
    }

    private static void addPart(Map<String, Object> parts, String text, byte[] body, int head, int end) {
        int blank = require(text.indexOf("\r\n\r\n", head));
        if (blank > end) {
            throw new IllegalArgumentException("a part without a blank line");
        }
        String headers = new String(body, head, blank - head, StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOfRange(body, Math.min(blank + 4, end), end);
        String fileName = first(FILE_NAME, headers);
        String name = first(NAME, headers);
        if (name == null) {
            throw new IllegalArgumentException("a part without a name");
        }
        parts.put(name, fileName == null
                ? new String(content, StandardCharsets.UTF_8)
                : FileContent.of(fileName, first(TYPE, headers), content));
    }

    private static String first(Pattern pattern, String headers) {
        Matcher matcher = pattern.matcher(headers);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static int require(int place) {
        if (place < 0) {
            throw new IllegalArgumentException("a part without an end");
        }
        return place;
    }
}
