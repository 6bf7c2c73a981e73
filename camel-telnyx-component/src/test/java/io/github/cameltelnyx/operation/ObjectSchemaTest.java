package io.github.cameltelnyx.operation;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ObjectSchemaTest {

    private static final String PROPERTIES = """
            'properties': [
              {'name': 'displayName', 'wire': 'display_name', 'required': true, 'schema': {'type': 'string'}},
              {'name': 'size', 'wire': 'size', 'schema': {'type': 'integer', 'maximum': 9}},
              {'name': 'inner', 'wire': 'inner', 'schema': {'type': 'object', 'properties': [
                {'name': 'deepName', 'wire': 'deep_name', 'required': true, 'schema': {'type': 'string'}}]}}]""";

    private final OneParameter object = OneParameter.of("{'type': 'object', " + PROPERTIES + "}");
    private final OneParameter open = OneParameter.of("{'type': 'object', 'open': true, " + PROPERTIES + "}");
    private final OneParameter map = OneParameter.of("{'type': 'map', 'values': {'type': 'integer'}}");

    @Test
    void eitherNameIsTakenAndTheWiresIsSent() {
        assertThat(object.convert(Map.of("displayName", "x"))).isEqualTo(Map.of("display_name", "x"));
        assertThat(object.convert(Map.of("display_name", "x", "size", "3"))).isEqualTo(Map.of("display_name", "x", "size", 3));
        assertThat(object.convert("{\"displayName\": \"x\", \"inner\": {\"deepName\": \"y\"}}"))
                .isEqualTo(Map.of("display_name", "x", "inner", Map.of("deep_name", "y")));
    }

    @Test
    void bothNamesAtOnceAreRefused() {
        assertThat(object.problem(Map.of("displayName", "x", "display_name", "y")))
                .isEqualTo("'.displayName' is given twice, as displayName and as display_name. Leave one out.");
    }

    @Test
    void aNestedPropertyThatIsRequiredIsDemanded() {
        assertThat(object.problem(Map.of("size", 1))).isEqualTo("'.displayName' is required");
        assertThat(object.problem(Collections.singletonMap("displayName", null))).isEqualTo("'.displayName' is required");
        assertThat(object.problem(Map.of("displayName", "x", "inner", Map.of()))).isEqualTo("'.inner.deepName' is required");
    }

    @Test
    void anUnknownPropertyIsRefusedWithTheNearestName() {
        assertThat(object.message(Map.of("displayName", "x", "dysplay_name", "y"))).isEqualTo(
                "telnyx:things/make: parameter 'someValue' has no parameter 'dysplay_name'. Did you mean 'displayName'?");
        assertThat(object.message(Map.of("displayName", "x", "inner", Map.of("qqqqqq", 1)))).isEqualTo(
                "telnyx:things/make: parameter 'someValue.inner' has no parameter 'qqqqqq'. It has: deepName");
    }

    @Test
    void aNameThatNobodyCouldReadIsNotRepeated() {
        assertThat(object.message(Map.of("displayName", "x", "a\nb", 1))).contains("'(unprintable)'").doesNotContain("\n");
        assertThat(object.message(Map.of("displayName", "x", "n".repeat(65), 1))).contains("'(unprintable)'");
    }

    @Test
    void anOpenObjectSendsUnknownPropertiesAsTheyAre() {
        assertThat(open.convert(Map.of("displayName", "x", "other_thing", List.of(1))))
                .isEqualTo(Map.of("display_name", "x", "other_thing", List.of(1)));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThat(List.of(5, true, List.of(), "{", "{} {}", "[]", "null", "x", ""))
                .allSatisfy(value -> assertThat(object.problem(value)).contains("must be an object"));
    }

    @Test
    void aMapHasKeysOfTheAuthorsChoice() {
        assertThat(map.convert(Map.of("any key", "1", "b", 2))).isEqualTo(Map.of("any key", 1, "b", 2));
        assertThat(map.convert("{\"call.answered\": 5}")).isEqualTo(Map.of("call.answered", 5));
        assertThat(map.convert(Collections.singletonMap("a", null))).isEqualTo(Collections.singletonMap("a", null));
        assertThat(map.problem(Map.of("b", "x"))).isEqualTo("'.b' must be a whole number");
        assertThat(map.problem(5)).contains("must be an object");
    }

    @Test
    void whatNothingIsKnownOfPassesAsItIs() {
        Object value = new Object();

        assertThat(OneParameter.of("{'type': 'any'}").convert(value)).isSameAs(value);
    }
}
