package io.github.cameltelnyx.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a TeXML form from the bytes whose signature was verified. Thread-safe. */
public final class TexmlRequestParser {

    private TexmlRequestParser() {
    }

    /**
     * @throws TelnyxEventException where there is no parameter at all, or the text was signed as JSON: the content type, which
     *                              nobody signed, must not turn what a caller said in an event into parameters
     */
    public static TexmlRequest parse(byte[] bytes) throws TelnyxEventException {
        if (bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[' || bytes[0] <= ' ')) {
            throw new TelnyxEventException("it is no form, although its content type says so");
        }
        Map<String, List<Object>> values = new LinkedHashMap<>();
        FormText.read(bytes,
                (name, text) -> values.computeIfAbsent(name, first -> new ArrayList<>(1)).add(TexmlValue.of(name, text)));
        if (values.isEmpty()) {
            throw new TelnyxEventException("it is an empty form");
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach((name, all) -> parameters.put(name, all.size() == 1 ? all.get(0) : Collections.unmodifiableList(all)));
        return new TexmlRequest(parameters, bytes);
    }
}
