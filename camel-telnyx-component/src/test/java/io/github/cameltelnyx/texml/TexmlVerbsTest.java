package io.github.cameltelnyx.texml;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import static io.github.cameltelnyx.texml.Texml.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each verb once, read back by a parser of its own and compared with what Telnyx documents. */
class TexmlVerbsTest {

    static Stream<Arguments> verbs() {
        return Stream.of(arguments(say("Hello").voice("Polly.Joanna-Neural").loop(2).voiceSpeed(1.25).apiKeyRef("k"),
                "<Say voice='Polly.Joanna-Neural' loop='2' voiceSpeed='1.25' api_key_ref='k'>Hello</Say>"),
                arguments(play("https://a.example/a.mp3").loop(3), "<Play loop='3'>https://a.example/a.mp3</Play>"),
                arguments(playMedia("music"), "<Play mediaStorage='true'>music</Play>"),
                arguments(playDigits("ww12#"), "<Play digits='ww12#'/>"),
                arguments(playRingTone("us-old"), "<Play ringTone='us-old'/>"),
                arguments(gather().input("dtmf", "speech")
                        .numDigits(1)
                        .finishOnKey("")
                        .hints("one", "two")
                        .action("/menu")
                        .containing(say("Press 1"), play("/a.wav")),
                        "<Gather input='dtmf speech' numDigits='1' finishOnKey='' hints='one,two' action='/menu'>"
                                + "<Say>Press 1</Say><Play>/a.wav</Play></Gather>"),
                arguments(dial("+15551234567").timeout(20), "<Dial timeout='20'>+15551234567</Dial>"),
                arguments(dial(number("+15551234567").statusCallbackEvent("ringing", "amd").sendDigits("1"),
                        sip("sip:a@b.example").username("u").password("p")).record("record-from-answer-dual"),
                        "<Dial record='record-from-answer-dual'><Number statusCallbackEvent='ringing amd' sendDigits='1'>"
                                + "+15551234567</Number><Sip username='u' password='p'>sip:a@b.example</Sip></Dial>"),
                arguments(dial(queue("support").url("/before")), "<Dial><Queue url='/before'>support</Queue></Dial>"),
                arguments(dial(conference("room").beep("onEnter").statusCallbackEvent("start", "leave")),
                        "<Dial><Conference beep='onEnter' statusCallbackEvent='start leave'>room</Conference></Dial>"),
                arguments(record().maxLength(60).recordingStatusCallbackEvent("in-progress").transcription(true),
                        "<Record maxLength='60' recordingStatusCallbackEvent='in-progress' transcription='true'/>"),
                arguments(hangup(), "<Hangup/>"), arguments(pause().length(3), "<Pause length='3'/>"),
                arguments(redirect("/next?a=1&b=2").method("POST"), "<Redirect method='POST'>/next?a=1&amp;b=2</Redirect>"),
                arguments(reject().reason("busy"), "<Reject reason='busy'/>"),
                arguments(refer("sip:a@b.example").action("/x"), "<Refer action='/x'><Sip>sip:a@b.example</Sip></Refer>"),
                arguments(enqueue("support").waitUrl("/wait").maxWaitTimeSecs(60),
                        "<Enqueue waitUrl='/wait' maxWaitTimeSecs='60'>support</Enqueue>"),
                arguments(leave(), "<Leave/>"));
    }

    static Stream<Arguments> services() {
        return Stream.of(
                arguments(start(stream("wss://a.example").name("s").parameter("k", "<v>"), recording().channels("mono")),
                        "<Start><Stream url='wss://a.example' name='s'><Parameter name='k' value='&lt;v>'/></Stream>"
                                + "<Recording channels='mono'/></Start>"),
                arguments(start(siprec("c").sessionTimeoutSecs(0), suppression().suppressionLevel(50), transcription()
                        .transcriptionEngine("A")),
                        "<Start><Siprec connectorName='c' sessionTimeoutSecs='0'/><Suppression suppressionLevel='50.0'/>"
                                + "<Transcription transcriptionEngine='A'/></Start>"),
                arguments(stop().stream().stream("s").siprec().siprec("r").suppression().transcription(),
                        "<Stop><Stream/><Stream name='s'/><Siprec/><Siprec name='r'/><Suppression/><Transcription/></Stop>"),
                arguments(connect(stream("wss://a.example").bidirectionalSamplingRate(16000)),
                        "<Connect><Stream url='wss://a.example' bidirectionalSamplingRate='16000'/></Connect>"),
                arguments(connect(conversationRelay("wss://a.example").backgroundAudio("/a.mp3")
                        .languages(relayLanguage("de").voice("v").speechModel("m"))
                        .parameter("k", "v")).action("/done"),
                        "<Connect action='/done'><ConversationRelay url='wss://a.example' backgroundAudioType='media_url' "
                                + "backgroundAudioValue='/a.mp3'><Language code='de' voice='v' speechModel='m'/>"
                                + "<Parameter name='k' value='v'/></ConversationRelay></Connect>"),
                arguments(connect(aiAssistant("i").participantRole("user")),
                        "<Connect><AIAssistant id='i' participantRole='user'/></Connect>"),
                arguments(
                        aiGather("{\"type\": \"object\"}").greeting("Hi")
                                .voice(voice("Telnyx.NaturalHD.Astra").voiceSpeed(0.5)
                                        .apiKeyRef("k"))
                                .userMessage("a")
                                .assistantMessage("b")
                                .interruptionSettings(true)
                                .transcription("t")
                                .assistant(
                                        assistant().model("m").instructions("i").apiKeyRef("r").tool("{\"type\": \"hangup\"}")),
                        "<AIGather><Parameters>{\"type\": \"object\"}</Parameters><Greeting>Hi</Greeting>"
                                + "<Voice name='Telnyx.NaturalHD.Astra' voice_speed='0.5' api_key_ref='k'/>"
                                + "<MessageHistory><Message role='user'>a</Message><Message role='assistant'>b</Message>"
                                + "</MessageHistory><InterruptionSettings enable='true'/><Transcription model='t'/>"
                                + "<Assistant model='m' instructions='i' api_key_ref='r'><Tools><Tool>{\"type\": \"hangup\"}"
                                + "</Tool></Tools></Assistant></AIGather>"),
                arguments(httpRequest("https://a.example").method("POST")
                        .header("A", "1")
                        .header("B", "2")
                        .body("{}")
                        .statusCode(200)
                        .field("a.b", "c")
                        .async(false)
                        .action("/done"),
                        "<HttpRequest async='false' action='/done'><Request url='https://a.example' method='POST'><Headers>"
                                + "<Header><Key>A</Key><Value>1</Value></Header><Header><Key>B</Key><Value>2</Value></Header>"
                                + "</Headers><Body>{}</Body></Request><Response><Type>JSON</Type><StatusCode>200</StatusCode>"
                                + "<Content><Field><Name>a.b</Name><Value>c</Value></Field></Content></Response></HttpRequest>"),
                arguments(pay().chargeAmount("10.50")
                        .validCardTypes("visa", "amex")
                        .postalCode(false)
                        .parameter("order", "1")
                        .containing(prompt("security-code", say("The code?")).attempt(1, 2).cardType("amex")),
                        "<Pay chargeAmount='10.50' validCardTypes='visa amex' postalCode='false'>"
                                + "<Parameter name='order' value='1'/><Prompt for='security-code' attempt='1 2' "
                                + "cardType='amex'><Say>The code?</Say></Prompt></Pay>"));
    }

    @ParameterizedTest
    @MethodSource({"verbs", "services"})
    void aVerbIsWrittenAsTelnyxDocumentsIt(Verb verb, String documented) {
        Element expected = ParsedXml.root(documented);
        assertThat(ParsedXml.verb(verb).isEqualNode(expected)).as(response(verb).toXml()).isTrue();
    }

    @Test
    void everyVerbIsAmongThem() {
        Set<String> written = Stream.concat(verbs(), services())
                .map(arguments -> arguments.get()[0].toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).containsExactlyElementsOf(Arrays.stream(Verb.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .sorted()
                .toList());
    }
}
