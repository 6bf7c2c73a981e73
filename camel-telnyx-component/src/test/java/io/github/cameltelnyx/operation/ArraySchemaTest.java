package io.github.cameltelnyx.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArraySchemaTest {

    private final OneParameter texts = OneParameter.of("{'type': 'array', 'items': {'type': 'string'}}");
    private final OneParameter numbers = OneParameter
            .of("{'type': 'array', 'items': {'type': 'integer'}, 'minItems': 1, 'maxItems': 3}");

    @Test
    void collectionsAndArraysAreTaken() {
        assertThat(texts.convert(List.of("a", "b"))).isEqualTo(List.of("a", "b"));
        assertThat(texts.convert(Set.of("a"))).isEqualTo(List.of("a"));
        assertThat(texts.convert(new String[]{"a", "b"})).isEqualTo(List.of("a", "b"));
        assertThat(texts.convert(List.of())).isEqualTo(List.of());
    }

    @Test
    void aJsonArrayIsTaken() {
        assertThat(texts.convert("[\"a, b\", \"c\"]")).isEqualTo(List.of("a, b", "c"));
        assertThat(texts.convert(" [] ")).isEqualTo(List.of());
        assertThat(numbers.convert("[1, \"2\"]")).isEqualTo(List.of(1, 2));
    }

    @Test
    void valuesSeparatedByCommasAreTaken() {
        assertThat(texts.convert("a, b ,c")).isEqualTo(List.of("a", "b", "c"));
        assertThat(texts.convert("a")).isEqualTo(List.of("a"));
        assertThat(numbers.convert("1,2,3")).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void theItemAtFaultIsNamed() {
        assertThat(numbers.problem(List.of(1, 2, "x"))).isEqualTo("'[2]' must be a whole number");
        assertThat(numbers.problem("1,x")).isEqualTo("'[1]' must be a whole number");
        assertThat(texts.problem(List.of("a", Map.of()))).isEqualTo("'[1]' must be text");
        assertThat(texts.problem(Arrays.asList("a", null))).isEqualTo("'[1]' must not be null");
        assertThat(texts.problem("[null]")).isEqualTo("'[0]' must not be null");
    }

    @Test
    void theNumberOfItemsIsBounded() {
        assertThat(numbers.convert(List.of(1))).isEqualTo(List.of(1));
        assertThat(numbers.problem(List.of())).isEqualTo("'' must have 1 values or more");
        assertThat(numbers.problem("1,2,3,4")).isEqualTo("'' must have 3 values or fewer, and has 4");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(texts.problem(5)).isEqualTo("'' must be a list");
        assertThat(texts.problem(Map.of("a", 1))).isEqualTo("'' must be a list");
        assertThat(texts.problem("[\"a\"")).isEqualTo("'' must be a list: a JSON array");
        assertThat(texts.problem("[\"a\"] x")).isEqualTo("'' must be a list: a JSON array");
    }

    @Test
    void eitherTakesTextAsItIsAndAListWhereItIsOne() {
        OneParameter to = OneParameter
                .of("{'type': 'either', 'schemas': [{'type': 'string'}, {'type': 'array', 'items': {'type': 'string'}}]}");

        assertThat(to.convert("+15551234567")).isEqualTo("+15551234567");
        assertThat(to.convert("sip:a@example.com;x=1,2")).isEqualTo("sip:a@example.com;x=1,2");
        assertThat(to.convert("[\"+1555\", \"+1666\"]")).isEqualTo(List.of("+1555", "+1666"));
        assertThat(to.convert(List.of("+1555"))).isEqualTo(List.of("+1555"));
        assertThat(to.convert(5)).isEqualTo("5");
        assertThat(to.problem(List.of("a", "b", Map.of()))).contains("must be text");
        assertThat(to.problem(Map.of())).contains("must be text");
    }

    @Test
    void theItemAtFaultIsNamedInAChoiceToo() {
        OneParameter to = OneParameter
                .of("{'type': 'either', 'schemas': [{'type': 'string'}, {'type': 'array', 'items': {'type': 'string'}}]}");

        assertThat(to.problem(List.of("a", "b", Map.of()))).isEqualTo("'[2]' must be text");
    }

    @Test
    void eitherKeepsTheTypeThatTheValueHas() {
        OneParameter scalar = OneParameter
                .of("{'type': 'either', 'schemas': [{'type': 'string'}, {'type': 'number'}, {'type': 'boolean'}]}");

        assertThat(scalar.convert(5)).isEqualTo(5);
        assertThat(scalar.convert(0.5)).isEqualTo(0.5);
        assertThat(scalar.convert(true)).isEqualTo(true);
        assertThat(scalar.convert("5")).isEqualTo("5");
        assertThat(scalar.convert("[in brackets]")).isEqualTo("[in brackets]");
    }
}
