package io.github.cameltelnyx.event;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class TexmlRequestTest {

    private static TexmlRequest parse(String form) throws TelnyxEventException {
        return TexmlRequestParser.parse(form.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesAndValuesAreDecodedInTheirOrder() throws Exception {
        assertThat(parse("To=%2B15550100&From=sip%3aa%40b&Caller+Id=J%C3%B3zef+%F0%9F%98%80&Raw=ż")).containsExactly(
                entry("To", "+15550100"), entry("From", "sip:a@b"), entry("Caller Id", "Józef 😀"), entry("Raw", "ż"));
    }

    @Test
    void whatAFormParserWouldChokeOnIsRead() throws Exception {
        assertThat(parse("a=%&b=%4&c=%zz%41&d=100%25%&e&&=x&f==&%=1&g=%C3")).containsExactly(entry("a", "%"), entry("b", "%4"),
                entry("c", "%zzA"), entry("d", "100%%"), entry("e", ""), entry("f", "="), entry("%", "1"),
                entry("g", "\uFFFD"));
    }

    @Test
    void aNameGivenTwiceHasAListOfItsValues() throws Exception {
        TexmlRequest form = parse("Digits=1&CallSid=a&Digits=2&CallSid=b&SequenceNumber=1");
        assertThat(form).containsEntry("Digits", List.of("1", "2"));
        // Which of the two it is, nobody can say.
        assertThat(form.callControlId()).isNull();
        assertThat(form.getId()).isNull();
    }

    @Test
    void aMegabyteIsReadInTimeHoweverItIsWritten() {
        for (String pair : List.of("a=1&", "a&", "&", "=", "%", "+", "%%=%%&", "a%")) {
            assertTimeout(Duration.ofSeconds(10), () -> {
                String form = "x&" + pair.repeat(1_000_000 / pair.length());
                assertThat(parse(form)).isNotEmpty();
            });
        }
    }

    @Test
    void numbersAndTimesHaveTheirTypes() throws Exception {
        Map<String, Object> form = parse("SequenceNumber=2&CallDuration=015&Confidence=0.950&RecordingDuration=12.5"
                + "&MachineDetectionDuration=9999999999&Timestamp=2024-01-15T10%3A30%3A00Z"
                + "&StartTime=2021-04-28+21%3A51%3A18.731479Z&EndTime=Mon%2C+15+Jan+2024+10%3A30%3A00+%2B0000&Digits=007"
                + "&ErrorCode=10001&ConnectionId=1234567890&SipHangupCause=200");
        OffsetDateTime time = OffsetDateTime.parse("2024-01-15T10:30:00Z");
        assertThat(form).containsExactly(entry("SequenceNumber", 2), entry("CallDuration", 15),
                entry("Confidence", new BigDecimal("0.950")), entry("RecordingDuration", new BigDecimal("12.5")),
                entry("MachineDetectionDuration", 9_999_999_999L), entry("Timestamp", time),
                entry("StartTime", OffsetDateTime.parse("2021-04-28T21:51:18.731479Z")), entry("EndTime", time),
                entry("Digits", "007"), entry("ErrorCode", "10001"), entry("ConnectionId", "1234567890"),
                entry("SipHangupCause", "200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e9", "0x1", "1.", "99999999999999999999", "NaN", " 1"})
    void aNumberThatIsNoneStaysText(String text) throws Exception {
        assertThat(parse("CallDuration=" + text)).containsEntry("CallDuration", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2024-13-45T00:00:00Z", "2024-01-15T10:30:00", "Mon, x"})
    void aTimeThatIsNoneStaysText(String text) throws Exception {
        TexmlRequest form = parse("Timestamp=" + text.replace(" ", "%20"));
        assertThat(form).containsEntry("Timestamp", text);
        assertThat(form.getOccurredAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CallbackSource=call-progress-events&CallStatus=initiated | texml.call.initiated",
            "CallbackSource=call-progress-events&CallStatus=ringing | texml.call.ringing",
            "CallbackSource=call-progress-events&CallStatus=in-progress | texml.call.answered",
            "CallbackSource=call-progress-events&CallStatus=completed&RecordingUrl=u | texml.call.completed",
            "CallbackSource=call-progress-events&CallStatus=busy | texml.call.completed",
            "CallbackSource=call-progress-events&CallStatus=no-answer | texml.call.completed",
            "CallbackSource=call-progress-events&CallStatus=canceled | texml.call.completed",
            "CallbackSource=call-progress-events&CallStatus=failed | texml.call.completed",
            "CallbackSource=call-progress-events&CallStatus=dtmf&Digit=5 | texml.call.dtmf",
            "CallbackSource=call-progress-events | texml.call",
            "CallbackSource=call-cost-events | texml.call.cost",
            "AnsweredBy=human&MachineDetectionDuration=2500 | texml.amd",
            "RecordingSid=r&RecordingStatus=in-progress | texml.recording.in-progress",
            "RecordingSid=r&RecordingStatus=completed&RecordingUrl=u | texml.recording.completed",
            "ConferenceSid=c&StatusCallbackEvent=conference-start | texml.conference.start",
            "ConferenceSid=c&StatusCallbackEvent=participant-join&From=a&To=b | texml.conference.participant-join",
            "TranscriptionSid=t&TranscriptionStatus=completed&RecordingSid=r&CallStatus=completed | texml.transcription.completed",
            "StreamSid=s&StreamEvent=stream-started | texml.stream.started",
            "SiprecSid=s&SiprecEvent=siprec-failed | texml.siprec.failed",
            "DeepfakeResult=real&DeepfakeScore=0.1 | texml.deepfake",
            "DeepfakeError=x | texml.deepfake",
            "Something=new | texml.callback"})
    void aReportIsNamedAfterItsSubjectAndState(String parameters, String type) throws Exception {
        TexmlRequest form = parse("AccountSid=a&CallSid=v3:x&" + parameters);
        assertThat(form.getEventType()).isEqualTo(type);
        assertThat(form.asksWhatToDo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CallerId=x&CallingPartyType=pstn&CallStatus=ringing | texml.document",
            "AnsweredBy=human | texml.document",
            "Digits=1 | texml.gather",
            "Digits= | texml.gather",
            "SpeechResult=hello&Confidence=0.9 | texml.gather",
            "CallbackSource=call-progress-events&CallStatus=completed&DialCallStatus=busy&SequenceNumber=3 | texml.dial",
            "RecordingUrl=u&RecordingDuration=5&Digits=%23 | texml.record",
            "QueueSid=q&QueuePosition=1 | texml.queue",
            "Status=valid&Base64Result=e30%3D | texml.ai-gather",
            "ReferCallStatus=in-progress | texml.refer",
            "PayResult=success | texml.pay",
            "Reason=handoff | texml.connect"})
    void aRequestForADocumentIsNamedAfterTheVerbThatAsks(String parameters, String type) throws Exception {
        TexmlRequest form = parse("AccountSid=a&CallSid=v3:x&From=%2B1&To=%2B2&" + parameters);
        assertThat(form.getEventType()).isEqualTo(type);
        assertThat(form.asksWhatToDo()).isTrue();
    }

    @Test
    void theIdentityIsTheCallAndTheNumberInTheSubjectsSequence() throws Exception {
        String call = "CallSid=v3%3Ax&CallbackSource=call-progress-events&SequenceNumber=2&CallStatus=";
        assertThat(parse(call + "ringing").getId()).isEqualTo("v3:x/2");
        assertThat(parse(call + "completed&DialCallStatus=busy").getId()).isEqualTo("v3:x/dial/2");
        assertThat(parse("CallSid=v3%3Ax&ConferenceSid=c&StatusCallbackEvent=participant-join&SequenceNumber=2").getId())
                .isEqualTo("v3:x/conference/c/2");
        assertThat(parse("CallSid=v3%3Ax&RecordingStatus=completed").getId()).isNull();
        assertThat(parse("CallSid=&CallbackSource=call-progress-events&SequenceNumber=2").getId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&&", "=", "{\"data\":{\"text\":\"&CallSid=v3:evil&Digits=1\"}}", " {}&CallSid=1", "[1]&a=b",
            "\n{\"a\":\"&CallSid=1\"}"})
    void anEmptyFormOrAJsonTextIsNone(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(TelnyxEventException.class).hasMessageNotContaining("evil");
    }

    @Test
    void asTextItIsOneLine() throws Exception {
        assertThat(parse("CallSid=a%0AERROR&SequenceNumber=1&RecordingStatus=completed%0D%0AERROR").toString())
                .doesNotContain("\n", "\r");
    }

    @Test
    void itCanNotBeChangedAndDoesNotTellWhatItHolds() throws Exception {
        byte[] bytes = "CallSid=v3:x&SequenceNumber=1&SpeechResult=secret".getBytes(StandardCharsets.UTF_8);
        TexmlRequest form = TexmlRequestParser.parse(bytes);
        bytes[0] = 'X';
        form.getBytes()[0] = 'X';
        assertThat(form.getText()).startsWith("CallSid=");
        assertThatThrownBy(() -> form.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> form.entrySet().iterator().next().setValue("b"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(form.toString()).doesNotContain("secret");
    }
}
