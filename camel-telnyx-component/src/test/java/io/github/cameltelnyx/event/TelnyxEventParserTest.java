package io.github.cameltelnyx.event;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelnyxEventParserTest {

    private static TelnyxEvent parse(String json) throws TelnyxEventException {
        return TelnyxEventParser.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static TelnyxEvent payload(String payload) throws TelnyxEventException {
        return parse("{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\",\"payload\":" + payload + "}}");
    }

    @Test
    void everyPartOfTheEnvelopeIsThere() throws Exception {
        TelnyxEvent event = parse("""
                {
                  "data": {
                    "record_type": "event", "event_type": "call.playback.ended", "id": "0ccc7b54",
                    "occurred_at": "2025-11-23T03:30:00.076316Z",
                    "payload": { "call_control_id": "v3:x", "client_state": "xbzDs8WC", "status": "completed" }
                  },
                  "meta": { "attempt": 3, "delivered_to": "https://example.com" }
                }""");
        assertThat(event.getId()).isEqualTo("0ccc7b54");
        assertThat(event.getEventType()).isEqualTo("call.playback.ended");
        assertThat(event.getRecordType()).isEqualTo("event");
        assertThat(event.getOccurredAt()).isEqualTo(OffsetDateTime.parse("2025-11-23T03:30:00.076316Z"));
        assertThat(event.getAttempt()).isEqualTo(3);
        assertThat(event.callControlId()).isEqualTo("v3:x");
        assertThat(event.clientState()).isEqualTo("żół");
        assertThat(event.getPayload()).containsEntry("status", "completed");
    }

    @Test
    void whatIsNotThereIsNull() throws Exception {
        TelnyxEvent event = parse("{\"data\":{\"event_type\":\"x\",\"id\":\"1\"}}");
        assertThat(event.getPayload()).isEmpty();
        assertThat(Arrays.asList(event.getOccurredAt(), event.getRecordType(), event.getAttempt(), event.callControlId(),
                event.clientState())).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"yesterday\"", "5", "\"2025-11-23\"", "{}"})
    void aTimeThatCanNotBeReadIsNull(String time) throws Exception {
        assertThat(parse("{\"data\":{\"event_type\":\"x\",\"id\":\"1\",\"occurred_at\":" + time + "}}").getOccurredAt())
                .isNull();
    }

    @Test
    void unknownTypesUnknownFieldsAndNullsPassAsTheyAre() throws Exception {
        TelnyxEvent event = parse(
                """
                        {"data":{"event_type":"call.teleported","id":"1","new":1,"payload":{"client_state":null,"from_sip_uri":"s","deep":[{"x":null}]}},
                        "meta":{"attempt":null},"more":true}""");
        assertThat(event.getEventType()).isEqualTo("call.teleported");
        assertThat(event.getPayload()).containsEntry("client_state", null).containsEntry("from_sip_uri", "s");
        assertThat(event.getDocument()).containsEntry("more", true);
        assertThat(event.clientState()).isNull();
    }

    @Test
    void anEventWithoutTheDataWrapperIsTaken() throws Exception {
        TelnyxEvent event = parse("""
                {"record_type":"event","event_type":"conference.floor.changed","id":"1","payload":{"call_control_id":"v3:x",\
                "occurred_at":"2025-11-23T03:30:00Z"}}""");
        assertThat(event.getEventType()).isEqualTo("conference.floor.changed");
        assertThat(event.callControlId()).isEqualTo("v3:x");
        assertThat(event.getOccurredAt()).isEqualTo(OffsetDateTime.parse("2025-11-23T03:30:00Z"));
    }

    @Test
    void aClickedLinkIsNamedByItsRecordTypeAndIsAllPayload() throws Exception {
        TelnyxEvent event = parse("""
                {"data":{"record_type":"link_clicked","url":"https://example.com","to":"+15550100","message_id":"m"}}""");
        assertThat(event.getEventType()).isEqualTo("link_clicked");
        assertThat(event.getRecordType()).isEqualTo("link_clicked");
        assertThat(event.getId()).isNull();
        assertThat(event.getPayload()).containsEntry("url", "https://example.com").hasSize(4);
    }

    @Test
    void aCampaignIsToldByItsIdAndIsAllPayload() throws Exception {
        TelnyxEvent event = parse("{\"campaignId\":\"c\",\"status\":\"DORMANT\",\"isTMobileRegistered\":false}");
        assertThat(event.getEventType()).isEqualTo("campaignStatusUpdate");
        assertThat(Arrays.asList(event.getId(), event.getRecordType(), event.getOccurredAt())).containsOnlyNulls();
        assertThat(event.getPayload()).containsEntry("status", "DORMANT").isEqualTo(event.getDocument());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":{\"event_type\":\"a.b\",\"payload\":{}}}",
            "{\"data\":{\"event_type\":\"a.b\",\"id\":null}}", "{\"event_type\":\"a.b\",\"payload\":{}}"})
    void anEventMayHaveNoIdentity(String json) throws Exception {
        TelnyxEvent event = parse(json);
        assertThat(event.getId()).isNull();
        assertThat(event).hasToString("TelnyxEvent[a.b, null]");
    }

    @Test
    void numbersSurviveExactly() throws Exception {
        TelnyxEvent event = payload(
                "{\"big\":123456789012345678901234567890,\"cost\":0.10,\"fine\":1234567890.12345678901234567890}");
        assertThat(event.getPayload()).containsEntry("big", new BigInteger("123456789012345678901234567890"))
                .containsEntry("cost", new BigDecimal("0.10"))
                .containsEntry("fine", new BigDecimal("1234567890.12345678901234567890"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "a", "//79"})
    void aClientStateThatIsNoBase64OfATextStaysAsItIs(String state) throws Exception {
        assertThat(payload("{\"client_state\":\"" + state + "\"}").clientState()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "1", "[]", "{", "{}", "{\"data\":null}", "{\"data\":[]}", "{\"data\":{}}",
            "{\"data\":{\"id\":\"1\"}}", "{\"data\":{\"event_type\":\"a.b\",\"id\":\"\"}}",
            // no type
            "{\"data\":{\"record_type\":\"event\",\"id\":\"1\"}}", "{\"data\":{\"record_type\":7}}",
            "{\"data\":{\"event_type\":null,\"record_type\":\"link_clicked\"}}", "{\"record_type\":\"link_clicked\"}",
            "{\"campaignId\":\"\"}", "{\"campaignId\":7}", "{\"data\":{\"campaignId\":\"c\"}}",
            "{\"record_type\":\"event\",\"campaignId\":\"c\"}",
            "{\"data\":{\"event_type\":null,\"id\":\"1\"}}", "{\"data\":{\"event_type\":\"a.b\",\"id\":7}}",
            "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\",\"payload\":[]}}",
            // twice the same key, at each depth
            "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\"},\"data\":{\"event_type\":\"a.b\",\"id\":\"2\"}}",
            "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\",\"id\":\"2\"}}",
            "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\",\"payload\":{\"x\":1,\"\\u0078\":2}}}",
            // text after the end
            "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\"}} x", "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\"}}{}",
            // no JSON
            "{'data':{}}", "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\",\"x\":NaN}}", "/**/{}",
            // version 1
            "{\"record_type\":\"event\",\"id\":\"1\",\"event_type\":\"call_initiated\",\"created_at\":\"2018\",\"payload\":{}}",
            "{\"id\":\"1\",\"event_type\":\"call_initiated\",\"payload\":{}}",
            "{\"id\":\"1\",\"event_type\":\"call.initiated\",\"created_at\":\"2018\",\"payload\":{}}"})
    void whatIsNoEventOfVersion2IsRefused(String json) {
        assertThatThrownBy(() -> parse(json)).isInstanceOf(TelnyxEventException.class);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        String json = "{\"data\":{\"event_type\":\"a.b\",\"id\":\"é\"}}";
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThatThrownBy(() -> TelnyxEventParser.parse(json.getBytes(charset))).isInstanceOf(TelnyxEventException.class);
        }
    }

    @Test
    void anEventOfAsciiAloneIsRefusedInAnotherEncodingOrWithAMarkOfOne() throws Exception {
        String json = "{\"data\":{\"event_type\":\"a.b\",\"id\":\"e\"}}";
        assertThat(parse(json).getId()).isEqualTo("e");
        for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("UTF-32BE"),
                Charset.forName("UTF-32LE"))) {
            assertThatThrownBy(() -> TelnyxEventParser.parse(json.getBytes(charset))).isInstanceOf(TelnyxEventException.class);
        }
        assertThatThrownBy(() -> parse("\uFEFF" + json)).isInstanceOf(TelnyxEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0af", "eda080", "f8888080", "e282", "80", "f4908080"})
    void whatOnlyLooksLikeUtf8IsRefused(String hex) {
        byte[] bytes = "{\"data\":{\"event_type\":\"a.b\",\"id\":\"????\"}}".getBytes(StandardCharsets.UTF_8);
        byte[] broken = HexFormat.of().parseHex(hex);
        System.arraycopy(broken, 0, bytes, bytes.length - 7, broken.length);
        assertThatThrownBy(() -> TelnyxEventParser.parse(bytes)).hasMessage("it is no UTF-8 text");
    }

    @Test
    void aNullIsAFieldLikeOthersAndCountsWhenItsKeyIsGivenTwice() throws Exception {
        assertThat(payload("{\"x\":null}").getPayload()).containsOnlyKeys("x");
        assertThatThrownBy(() -> payload("{\"x\":null,\"x\":null}")).isInstanceOf(TelnyxEventException.class);
    }

    @Test
    void depthAndNumbersAreBounded() {
        assertThatThrownBy(() -> payload("[".repeat(100_000))).isInstanceOf(TelnyxEventException.class);
        assertThatThrownBy(() -> payload("{\"x\":" + "9".repeat(100_000) + "}")).isInstanceOf(TelnyxEventException.class);
        assertThatThrownBy(() -> payload("{\"x\":1e999999999999}")).isInstanceOf(TelnyxEventException.class);
    }

    @Test
    void theExceptionDoesNotQuoteTheText() {
        assertThatThrownBy(() -> parse("{\"data\": secret}")).hasNoCause().message().doesNotContain("secret");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingOfAnEventCanBeChanged() throws Exception {
        byte[] bytes = "{\"data\":{\"event_type\":\"a.b\",\"id\":\"1\",\"payload\":{\"list\":[{}]}}}"
                .getBytes(StandardCharsets.UTF_8);
        byte[] original = bytes.clone();
        TelnyxEvent event = TelnyxEventParser.parse(bytes);
        bytes[0] = 0;
        event.getBytes()[1] = 0;
        assertThat(event.getBytes()).isEqualTo(original);
        assertThatThrownBy(() -> event.getPayload().clear()).isInstanceOf(UnsupportedOperationException.class);
        List<Map<String, Object>> list = (List<Map<String, Object>>) event.getPayload().get("list");
        assertThatThrownBy(() -> list.clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.get(0).put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void asTextItIsOneLine() throws Exception {
        assertThat(parse("{\"data\":{\"event_type\":\"a.b\\nERROR\",\"id\":\"1\\r2\"}}"))
                .hasToString("TelnyxEvent[a.b?ERROR, 1?2]");
    }

    @Test
    void asTextItShowsNoPayload() throws Exception {
        assertThat(payload("{\"from\":\"+15550100\"}")).hasToString("TelnyxEvent[a.b, 1]");
    }
}
