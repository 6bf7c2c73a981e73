package io.github.cameltelnyx.texml;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What may stand where is told by the compiler. */
class TexmlNestingTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"response(say(\"a\"), gather().containing(say(\"b\"), play(\"c\")), hangup())",
            "response(dial(number(\"1\"), sip(\"sip:a@b\"), number(\"2\").sendDigits(\"1\")))",
            "response(dial(queue(\"a\")), dial(conference(\"b\")), dial(\"+1\"))",
            "response(start(stream(\"wss://a\"), siprec(\"b\"), suppression(), transcription(), recording()))",
            "response(connect(stream(\"wss://a\")), connect(aiAssistant(\"b\")), connect(conversationRelay(\"wss://c\")))",
            "response(say(\"a\").attribute(\"new\", \"b\").loop(2), gather().action(\"/a\").language(\"en\").numDigits(1))"})
    void whatTelnyxNestsCompiles(String document) {
        assertThat(JavaSource.errors(JavaSource.documentOf(document), output)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"response(number(\"1\"))", "response(stream(\"wss://a\"))", "response(conference(\"a\"))",
            "response(prompt(\"security-code\", say(\"a\")))", "response(response())", "response(\"<Hangup/>\")",
            "gather().containing(dial(\"1\"))", "gather().containing(gather())", "gather().containing(hangup())",
            "gather().containing(pause())", "dial(say(\"a\"))", "dial(queue(\"a\"), number(\"1\"))",
            "dial(conference(\"a\"), conference(\"b\"))", "start()", "start(conversationRelay(\"wss://a\"))",
            "start(aiAssistant(\"a\"))", "start(number(\"1\"))", "connect()", "connect(recording())", "connect(siprec(\"a\"))",
            "connect(stream(\"wss://a\"), stream(\"wss://b\"))", "stop().recording()", "hangup().containing(say(\"a\"))",
            "say(\"a\").containing(play(\"b\"))", "prompt(\"security-code\", play(\"a\"))", "pay().containing(say(\"a\"))",
            "say(\"a\").numDigits(1)", "gather().method(\"POST\")", "say(\"a\").loop(\"2\")", "stream()", "siprec()"})
    void whatTelnyxDoesNotNestDoesNotCompile(String document) {
        assertThat(JavaSource.errors(JavaSource.documentOf(document), output)).isNotEmpty();
    }

    @Test
    void nobodyElseCanAddAVerbOrAnElement() {
        assertThat(Verb.class.isSealed()).isTrue();
        assertThat(Element.class.getConstructors()).isEmpty();
        TexmlVocabulary.classes().forEach(element -> {
            assertThat(Modifier.isFinal(element.getModifiers())).as(element.getName()).isTrue();
            assertThat(element.getConstructors()).as(element.getName()).isEmpty();
        });
    }

    /** A method of a route builder would hide one that is imported. */
    @Test
    void aRouteBuilderCanUseEveryNameByAStaticImport() {
        Set<String> taken = Arrays.stream(RouteBuilder.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        for (Class<?> type = RouteBuilder.class; type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                    .map(Method::getName)
                    .forEach(taken::add);
        }
        assertThat(TexmlVocabulary.factories().map(Method::getName)).doesNotContainAnyElementsOf(taken);
    }
}
