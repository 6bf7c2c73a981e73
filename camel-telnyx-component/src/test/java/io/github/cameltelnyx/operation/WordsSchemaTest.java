package io.github.cameltelnyx.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsSchemaTest {

    private final OneParameter events = OneParameter
            .of("{'type': 'words', 'enum': ['initiated', 'ringing', 'answered', 'completed'], 'separator': ' '}");

    @ParameterizedTest
    @ValueSource(strings = {"initiated answered", "initiated,answered", "initiated, answered", " initiated \t answered\n",
            "[\"initiated\", \"answered\"]", "initiated answered initiated"})
    void textIsSentAsWordsWithSingleBlanks(String given) {
        assertThat(events.convert(given)).isEqualTo("initiated answered");
    }

    @Test
    void listsAndArraysAreTakenInTheirOrder() {
        assertThat(events.convert(List.of("completed", "initiated"))).isEqualTo("completed initiated");
        assertThat(events.convert(new String[]{"ringing"})).isEqualTo("ringing");
    }

    @Test
    void whatWasConvertedIsTakenAgain() {
        assertThat(events.convert(events.convert(List.of("initiated", "answered")))).isEqualTo("initiated answered");
    }

    @Test
    void anUnknownWordIsRefusedWithTheNearest() {
        assertThat(events.problem("initiated anserwed")).isEqualTo("'' must be words with blanks between them, each one of"
                + " initiated, ringing, answered, completed. Did you mean 'answered'?");
        assertThat(events.problem(List.of("initiated answered"))).contains("must be words");
        assertThat(events.problem("Initiated")).endsWith("Did you mean 'initiated'?");
    }

    @Test
    void whatIsNoWordIsRefused() {
        assertThat(List.of("", " , ", List.of(), "[]")).allSatisfy(
                nothing -> assertThat(events.problem(nothing)).isEqualTo("'' must have one word or more"));
        assertThat(List.of(5, true, Map.of())).allSatisfy(other -> assertThat(events.problem(other))
                .isEqualTo("'' must be words: a list, or text with blanks between them"));
        assertThat(events.problem(List.of(5))).contains("must be words");
        assertThat(events.problem(Arrays.asList("initiated", null))).contains("must be words");
    }
}
