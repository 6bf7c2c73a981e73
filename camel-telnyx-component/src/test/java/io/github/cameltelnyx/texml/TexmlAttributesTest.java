package io.github.cameltelnyx.texml;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.cameltelnyx.texml.Texml.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TexmlAttributesTest {

    /** Attributes that no method sets, as an element cannot begin without them. */
    private static final Map<String, Set<String>> SET_FROM_THE_START = Map.of("Play",
            Set.of("mediaStorage", "digits", "ringTone"),
            "Stream", Set.of("url"), "Siprec", Set.of("connectorName"), "Language", Set.of("code"), "AIAssistant", Set.of("id"),
            "ConversationRelay", Set.of("url"), "Voice", Set.of("name"), "Prompt", Set.of("for"));

    /** Methods that set no attribute of the element itself. */
    private static final Set<String> OTHERS = Set.of("attribute", "containing", "parameter", "languages", "backgroundAudio",
            "tool");

    static Stream<Arguments> wrong() {
        return Stream.of(wrong(() -> say("a").loop(11), "Say: loop must be a whole number from 0 to 10"),
                wrong(() -> say("a").loop(-1), "Say: loop must be a whole number from 0 to 10"),
                wrong(() -> say("a").gender("male"), "Say: gender must be one of Male, Female"),
                wrong(() -> say("a").voiceSpeed(2.01), "Say: voiceSpeed must be a number from 0.1 to 2.0"),
                wrong(() -> say("a").voiceSpeed(Double.NaN), "Say: voiceSpeed must be a number from 0.1 to 2.0"),
                wrong(() -> say(null), "Say: text is missing (null)"),
                wrong(() -> say("a").voice(null), "Say: voice is missing (null)"),
                wrong(() -> gather().timeout(121), "Gather: timeout must be a whole number from 1 to 120 (seconds)"),
                wrong(() -> gather().input("voice"), "Gather: input must be one of dtmf, speech, dtmf speech"),
                wrong(() -> gather().input((String) null), "Gather: input is missing (null)"),
                wrong(() -> gather().finishOnKey("x"), "Gather: finishOnKey must be keys (digits, * and #), or empty"),
                wrong(() -> gather().action("/a b"), "Gather: action must be a URL, absolute or relative, without blanks"),
                wrong(() -> dial("1").timeout(4), "Dial: timeout must be a whole number from 5 to 120 (seconds)"),
                wrong(() -> dial("1").timeLimit(14401), "Dial: timeLimit must be a whole number from 60 to 14400 (seconds)"),
                wrong(() -> dial("1").fromDisplayName("a".repeat(129)),
                        "Dial: fromDisplayName must be 128 characters or fewer: letters, digits, blanks and -_~!.+"),
                wrong(() -> number("1").statusCallbackEvent("ringing", "gone"),
                        "Number: statusCallbackEvent must be one or more of "
                                + "initiated, ringing, answered, amd, dtmf, deepfake, completed"),
                wrong(() -> number("1").machineDetectionTimeout(499),
                        "Number: machineDetectionTimeout must be a whole number from 500 to 60000 (milliseconds)"),
                wrong(() -> sip("a@b"), "Sip: the address must be sip:user@host, without blanks"),
                wrong(() -> conference("a").maxParticipants(251),
                        "Conference: maxParticipants must be a whole number from 2 to 250"),
                wrong(() -> record().recordingStatusCallbackEvent("absent"),
                        "Record: recordingStatusCallbackEvent must be one or more of in-progress, completed"),
                wrong(() -> pause().length(181), "Pause: length must be a whole number from 1 to 180 (seconds)"),
                wrong(() -> redirect("/a").method("PUT"), "Redirect: method must be one of GET, POST"),
                wrong(() -> siprec("a").sessionTimeoutSecs(89),
                        "Siprec: sessionTimeoutSecs must be a whole number from 90 to 14440, or 0 (seconds)"),
                wrong(() -> stream("https://a"), "Stream: url must be a WebSocket URL (wss://…)"),
                wrong(() -> pay().chargeAmount("10,50"), "Pay: chargeAmount must be an amount such as 10.50"),
                wrong(() -> pay().currency("EUR"), "Pay: currency must be USD"),
                wrong(() -> httpRequest("https://a").header("A", "1\r\nB: 2"),
                        "HttpRequest: a header's value must be one line"),
                wrong(() -> httpRequest("https://a").header("A:", "1"), "HttpRequest: a header's name must be one of HTTP"),
                wrong(() -> httpRequest("https://a").statusCode(99),
                        "HttpRequest: the status code must be a whole number from 100 to 599"));
    }

    static Stream<Arguments> wrongTogether() {
        return Stream.of(
                wrong(() -> response(gather().minDigits(3).maxDigits(2)), "Gather: minDigits must not be more than maxDigits"),
                wrong(() -> response(gather().transcriptionEngine("Azure")), "Gather: the engine Azure needs a region"),
                wrong(() -> start(transcription().transcriptionEngine("Azure")),
                        "Transcription: the engine Azure needs a region"),
                wrong(() -> response(say("a").voice("Azure.x").apiKeyRef("k")),
                        "Say: an Azure voice with api_key_ref needs a region"),
                wrong(() -> gather().containing(say("a").voice("Azure.x").apiKeyRef("k")),
                        "Say: an Azure voice with api_key_ref needs a region"),
                wrong(() -> response(dial(conference("a")).hangupOnStar(true)),
                        "Dial: hangupOnStar does not go with a Conference"),
                wrong(() -> response(dial(queue("a")).record("record-from-answer")),
                        "Dial: record is for Number and Sip; a Conference has its own"),
                wrong(() -> response(stop()), "Stop: say what to stop: stream, siprec, suppression or transcription"),
                wrong(() -> response(connect(stream("wss://a")).action("/a")),
                        "Connect: action goes with ConversationRelay and AIAssistant only; after a Stream the next verb comes"),
                wrong(() -> start(suppression().size("vf")), "Suppression: the size vf needs the family quail"),
                wrong(() -> response(pay().transactionType("charge")), "Pay: the transactionType charge needs a chargeAmount"),
                wrong(() -> response(httpRequest("/a").action("/b").async(true)), "HttpRequest: action does not go with async"),
                wrong(() -> response((Verb) null), "Response: what it contains is missing (null)"));
    }

    private static Arguments wrong(Supplier<Object> what, String message) {
        return arguments(what, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"wrong", "wrongTogether"})
    void aWrongValueIsRefusedWithTheVerbTheAttributeAndWhatIsAllowed(Supplier<Object> what, String message) {
        assertThatThrownBy(what::get).isInstanceOf(TexmlException.class).hasMessage(message);
    }

    @Test
    void valuesAtTheEdgesAreTaken() {
        say("a").loop(0).loop(10).voiceSpeed(0.1).voiceSpeed(2);
        dial("1").timeout(5).timeout(120).recordMaxLength(0).fromDisplayName("Zoë 1 -_~!.+");
        siprec("a").sessionTimeoutSecs(0).sessionTimeoutSecs(90).sessionTimeoutSecs(14440);
        response(gather().minDigits(2).maxDigits(2).transcriptionEngine("Azure").region("westeurope"), dial(conference("a")));
        assertThat(enqueue("a").maxWaitTimeSecs(Integer.MAX_VALUE - 2_000_000_000).attribute("x", "")).isNotNull();
    }

    @Test
    void everyAttributeHasAMethodAndEveryMethodAnAttribute() {
        for (Class<?> element : TexmlVocabulary.classes()) {
            Set<String> attributes = new TreeSet<>();
            TexmlVocabulary.typeOf(element)
                    .rules()
                    .keySet()
                    .stream()
                    .filter(attribute -> !SET_FROM_THE_START.getOrDefault(element.getSimpleName(), Set.of())
                            .contains(attribute))
                    .filter(attribute -> !attribute.startsWith("backgroundAudio"))
                    .map(TexmlAttributesTest::camelCase)
                    .forEach(attributes::add);
            Set<String> methods = new TreeSet<>(TexmlVocabulary.methods(element));
            methods.removeAll(OTHERS);
            if (element == Stop.class || element == HttpRequest.class || element == AIGather.class) {
                assertThat(methods).as(element.getSimpleName()).containsAll(attributes);
            } else {
                assertThat(methods).as(element.getSimpleName()).isEqualTo(attributes);
            }
        }
    }

    @Test
    void everyAttributeComesBackAsItWasWhateverItHolds() {
        String value = "\"'<>&]]>\n\t\r {{From}} 😀";
        TexmlVocabulary.types().values().forEach(type -> type.rules().keySet().forEach(attribute -> {
            StringBuilder xml = new StringBuilder();
            type.setUnchecked(type.node(), attribute, value).write(xml);
            assertThat(ParsedXml.root(xml.toString()).getAttribute(attribute)).as(attribute).isEqualTo(value);
        }));
    }

    @Test
    void anAttributeOrAValueThatTelnyxAddsLaterCanBeSet() {
        assertThat(response(say("a").attribute("emotion", "<glad>").attribute("gender", "Neither")).toXml())
                .contains("<Say emotion=\"&lt;glad&gt;\" gender=\"Neither\">a</Say>");
    }

    @Test
    void aValueThatIsSetUncheckedBreaksNoOtherCheck() {
        assertThat(response(gather().attribute("minDigits", "few").maxDigits(2)).toXml()).contains("minDigits=\"few\"");
    }

    @Test
    void anAttributeOfAnotherCaseIsRefusedAsTelnyxWouldIgnoreIt() {
        assertThatThrownBy(() -> dial("1").attribute("ringtone", "de")).hasMessage("Dial: the attribute is written ringTone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a=\"1\" b", "1a", "a:b", "xmlns", "XML", "a>", "é", "a\n"})
    void aNameThatIsNoAttributesNameIsRefused(String name) {
        assertThatThrownBy(() -> say("a").attribute(name, "x")).isInstanceOf(TexmlException.class)
                .hasMessageStartingWith("Say: the name of an attribute must be");
    }

    @Test
    void theCallersValueIsNeverInTheMessage() {
        assertThatThrownBy(() -> say("a").gender("SECRET")).hasMessageNotContaining("SECRET");
        assertThatThrownBy(() -> sip("SECRET")).hasMessageNotContaining("SECRET");
    }

    private static String camelCase(String attribute) {
        StringBuilder name = new StringBuilder();
        for (String word : attribute.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
