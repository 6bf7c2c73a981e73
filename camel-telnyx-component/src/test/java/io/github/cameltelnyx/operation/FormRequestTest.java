package io.github.cameltelnyx.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form can hold is text: the rules for everything that is more. */
class FormRequestTest {

    private static final Map<String, Object> PLACE = Map.of("accountSid", "a", "conferenceSid", "c");

    private final Operation dial = OperationCatalog.standard().operation("texml-conference-participants", "dial");

    @Test
    void aListOfObjectsIsOneFieldOfJson() {
        Object sent = body("customHeaders", List.of(Map.of("name", "X-Reason", "value", "a \"b\", ü")));

        assertThat(sent).isIn("[{\"name\":\"X-Reason\",\"value\":\"a \\\"b\\\", ü\"}]",
                "[{\"value\":\"a \\\"b\\\", ü\",\"name\":\"X-Reason\"}]");
        assertThat(dial.convert("CustomHeaders", sent))
                .isEqualTo(List.of(Map.of("name", "X-Reason", "value", "a \"b\", ü")));
    }

    @Test
    void anUnknownListIsJsonToo() {
        assertThat(dial.bind(PLACE, Map.of("New", List.of(1, 2))).body()).isEqualTo(Map.of("New", "[1,2]"));
    }

    @Test
    void aJsonBodyKeepsItsLists() {
        Operation create = OperationCatalog.standard().operation("texml-calls", "create");
        List<Map<String, String>> headers = List.of(Map.of("name", "X-Reason", "value", "x"));

        assertThat(create.bind(Map.of("accountSid", "a", "applicationSid", "1", "from", "+1555", "to", "+1666", "customHeaders",
                headers)).body()).containsEntry("CustomHeaders", headers);
    }

    @Test
    void wordsThatLookLikeBooleansStayText() {
        assertThat(body("beep", true)).isEqualTo("true");
        assertThat(body("beep", "onEnter")).isEqualTo("onEnter");
        assertThat(body("muted", "true")).isEqualTo(true);
    }

    private Object body(String name, Object value) {
        Map<String, Object> values = new HashMap<>(PLACE);
        values.put(name, value);
        Parameter parameter = dial.requireParameter(name);
        return dial.bind(values).body().get(parameter.wireName());
    }
}
