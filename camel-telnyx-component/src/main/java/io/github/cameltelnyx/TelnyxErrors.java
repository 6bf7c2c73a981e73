package io.github.cameltelnyx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads the errors out of an answer of Telnyx. TeXML's answers leave out code and title; gateways send no JSON at all. */
final class TelnyxErrors {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_TEXT = 300;

    private TelnyxErrors() {
    }

    /** @return the errors; empty where the answer holds none in a form that is known */
    static List<TelnyxError> read(byte[] answer) {
        List<TelnyxError> errors = new ArrayList<>();
        try {
            for (JsonNode error : JSON.readTree(answer).path("errors")) {
                errors.add(new TelnyxError(text(error.path("code")), text(error.path("title")),
                        text(error.has("detail") ? error.path("detail") : error.path("description")),
                        text(error.path("source").path("pointer"))));
            }
        } catch (IOException e) {
            return List.of();
        }
        return List.copyOf(errors);
    }

    /** "90018 Call has already ended: This call …", with the parts that are there. */
    static String describe(TelnyxError error) {
        String name = Stream.of(error.code(), error.title()).filter(part -> part != null).collect(Collectors.joining(" "));
        String where = error.pointer() == null ? "" : " (" + error.pointer() + ")";
        return printable(Stream.of(name, error.detail())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(": ")) + where);
    }

    /** Fit for one line of a log, whatever the server sent. */
    static String printable(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + "…" : line;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }
}
