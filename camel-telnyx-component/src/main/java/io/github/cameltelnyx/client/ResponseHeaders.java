package io.github.cameltelnyx.client;

import java.util.Map;
import java.util.TreeMap;

import org.apache.hc.core5.http.Header;

/**
 * The headers of an answer, by names without regard to case; of several with one name the first counts. Looked through and not
 * hashed: they are few, and most are never asked for. Immutable.
 */
public final class ResponseHeaders {

    private final String[] namesAndValues;

    private ResponseHeaders(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    static ResponseHeaders of(Header[] headers) {
        String[] namesAndValues = new String[headers.length * 2];
        for (int i = 0; i < headers.length; i++) {
            namesAndValues[2 * i] = headers[i].getName();
            namesAndValues[2 * i + 1] = headers[i].getValue();
        }
        return new ResponseHeaders(namesAndValues);
    }

    public static ResponseHeaders of(Map<String, String> headers) {
        String[] namesAndValues = new String[headers.size() * 2];
        int next = 0;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            namesAndValues[next++] = header.getKey();
            namesAndValues[next++] = header.getValue();
        }
        return new ResponseHeaders(namesAndValues);
    }

    /** The value; null where there is no such header. */
    public String get(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    /** All of them, sorted by their names. */
    public Map<String, String> toMap() {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.putIfAbsent(namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }
}
