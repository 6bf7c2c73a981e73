package io.github.cameltelnyx.webhook;

import java.time.OffsetDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Events that lack a part of the envelope, and what is no event of API version 2. */
@ParameterizedClass
@EnumSource(Engine.class)
class OddEventOverHttpTest extends WebhookTestBase {

    private static final byte[] LINK = bytes("""
            {"data":{"record_type":"link_clicked","url":"https://example.com","to":"+15550100","message_id":"m"}}""");
    private static final byte[] CAMPAIGN = bytes("""
            {"campaignId":"c","brandId":"b","status":"DORMANT","type":"TELNYX_EVENT"}""");
    private static final byte[] FLOOR = bytes(
            """
                    {"record_type":"event","event_type":"conference.floor.changed","id":"e-1","payload":{"call_control_id":"v3:speaker",\
                    "occurred_at":"2018-02-02T22:25:27.521Z"}}""");

    OddEventOverHttpTest(Engine engine) {
        super(engine);
    }

    @Test
    void anEventWithoutTheWrapperIsLikeAnyOther() {
        RecordingRoute route = route("events=conference.floor.changed");
        assertThat(send(FLOOR).status()).isEqualTo(200);
        Map<String, Object> headers = route.next().headers();
        assertThat(headers).containsEntry("CamelTelnyxEventId", "e-1")
                .containsEntry("CamelTelnyxCallControlId", "v3:speaker")
                .containsEntry("CamelTelnyxEventOccurredAt", OffsetDateTime.parse("2018-02-02T22:25:27.521Z"));
    }

    @Test
    void anEventWithoutATypeIsNamedByItsRecordType() {
        RecordingRoute route = route("events=link_clicked");
        assertThat(send(LINK).status()).isEqualTo(200);
        RecordingRoute.Seen seen = route.next();
        assertThat(seen.event().getPayload()).containsEntry("url", "https://example.com");
        assertThat(seen.headers()).containsOnlyKeys("CamelTelnyxEventType");
    }

    @Test
    void aCampaignWithoutAnyEnvelopeIsNamed() {
        RecordingRoute route = route("events=campaignStatusUpdate");
        assertThat(send(CAMPAIGN).status()).isEqualTo(200);
        assertThat(route.next().event().getPayload()).containsEntry("status", "DORMANT");
    }

    @Test
    void whatHasNoIdentityRunsTheRouteEachTime() {
        RecordingRoute route = route("");
        for (byte[] event : new byte[][]{LINK, CAMPAIGN}) {
            assertThat(send(event).status()).isEqualTo(200);
            assertThat(send(event).status()).isEqualTo(200);
        }
        assertThat(route.runs()).isEqualTo(4);
        assertThat(count("Duplicates")).isZero();
    }

    @Test
    void whatHasAnIdentityRunsItOnceWithoutTheWrapperToo() {
        RecordingRoute route = route("");
        send(FLOOR);
        send(FLOOR);
        assertThat(route.runs()).isOne();
        assertThat(count("Duplicates")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"record_type\":\"event\",\"id\":\"1\",\"event_type\":\"call_initiated\",\"created_at\":\"2018\",\"payload\":{}}",
            "{\"data\":{\"event_type\":\"call.hangup\",\"id\":\"1\"}", "{\"data\":{\"record_type\":\"event\",\"id\":\"1\"}}"})
    void whatIsNoEventIsRefusedAndTheLogNamesTheLikelyCause(String body) {
        RecordingRoute route = route("");
        try (ErrorOutput log = new ErrorOutput()) {
            assertThat(send(bytes(body)).status()).isEqualTo(400);
            assertThat(log.lines()).singleElement().asString().contains("webhook_api_version to 2");
        }
        assertThat(route.runs()).isZero();
    }
}
