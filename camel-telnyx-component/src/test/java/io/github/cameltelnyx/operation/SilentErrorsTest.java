package io.github.cameltelnyx.operation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** An error may reach a log or a caller: it must never repeat a value. */
class SilentErrorsTest {

    private static final String SECRET = "s3cret words";

    @ParameterizedTest
    @ValueSource(strings = {"{'type': 'integer'}", "{'type': 'number', 'minimum': 1}", "{'type': 'boolean'}",
            "{'type': 'string', 'enum': ['a', 's3cre words']}", "{'type': 'string', 'maxLength': 2}",
            "{'type': 'string', 'minLength': 20}", "{'type': 'string', 'pattern': '^[0-9]*$'}", "{'type': 'map', 'values': {}}",
            "{'type': 'array', 'items': {'type': 'integer'}}", "{'type': 'object', 'properties': []}",
            "{'type': 'union', 'discriminator': 'type', 'variants': {'a': {'type': 'object', 'properties': []}}}",
            "{'type': 'either', 'schemas': [{'type': 'integer'}, {'type': 'boolean'}]}"})
    void noErrorRepeatsTheValue(String schema) {
        OneParameter parameter = OneParameter.of(schema.replace("'values': {}", "'values': {'type': 'any'}"));

        for (Object value : List.of(SECRET, "{\"" + SECRET, "[\"" + SECRET, "[\"" + SECRET + "\"] " + SECRET, List.of(SECRET),
                Map.of("type", SECRET), Map.of(SECRET, SECRET))) {
            Throwable error = catchThrowable(() -> parameter.convert(value));
            if (error != null) {
                assertThat(error).isInstanceOf(OperationParameterException.class).hasNoCause();
                assertThat(error.getMessage()).doesNotContain(SECRET).doesNotContain("s3cret");
            }
        }
        assertThatThrownBy(() -> parameter.convert(SECRET)).isInstanceOf(OperationParameterException.class);
    }
}
