package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of the HTTP request but the signed body reaches the route, and nothing of it comes back. */
@ParameterizedClass
@EnumSource(Engine.class)
class HostileRequestTest extends WebhookTestBase {

    private static final List<String> HOSTILE = List.of("CamelHttpUri: http://evil.example",
            "CamelTelnyxCallControlId: v3:evil",
            "CamelTelnyxEventType: evil", "camelhttpresponsecode: 299", "Authorization: Basic ZXZpbDpldmls", "Cookie: evil=1",
            "X-Evil: evil", "Host: evil.example", "Content-Encoding: evil", "Transfer-Evil: evil",
            "CamelHttpServletRequest: evil");

    HostileRequestTest(Engine engine) {
        super(engine);
    }

    @Test
    void headersAndQueryOfTheRequestReachNeitherTheRouteNorTheAnswer() {
        RecordingRoute route = route("");
        byte[] body = event();
        List<String> headers = new ArrayList<>(signed(body));
        headers.addAll(HOSTILE);
        RawHttp.Response answer = http.post(
                path + "?CamelTelnyxCallControlId=v3:evil&CamelHttpUri=evil&evil=evil&Location=evil",
                headers, body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(String.join("\n", answer.headers())).doesNotContainIgnoringCase("evil")
                .doesNotContainIgnoringCase("telnyx")
                .doesNotContainIgnoringCase("camel");
        RecordingRoute.Seen seen = route.next();
        assertThat(seen.headers().keySet()).isEqualTo(Set.of("CamelTelnyxEventType", "CamelTelnyxEventId",
                "CamelTelnyxEventOccurredAt", "CamelTelnyxEventAttempt", "CamelTelnyxEventClientState",
                "CamelTelnyxCallControlId"));
        assertThat(seen.headers()).containsEntry("CamelTelnyxCallControlId", "v3:call")
                .containsEntry("CamelTelnyxEventType", "call.answered")
                .containsEntry("CamelTelnyxEventClientState", "state")
                .containsEntry("CamelTelnyxEventAttempt", 2);
        assertThat(seen.properties().toString()).doesNotContainIgnoringCase("evil");
        assertThat(seen.pattern()).isEqualTo("InOnly");
    }

    @Test
    void theAnswerToARefusedRequestHasNothingOfItEither() {
        route("");
        List<String> headers = new ArrayList<>(HOSTILE);
        headers.add(SIGNATURE + ": evil");
        RawHttp.Response answer = http.post(path + "?evil=evil", headers, bytes("evil"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.toString()).doesNotContainIgnoringCase("evil")
                .doesNotContainIgnoringCase("camel")
                .doesNotContainIgnoringCase("exception");
    }

    @Test
    void headersThatTheEventDoesNotGiveAreNotSet() {
        RecordingRoute route = route("");
        byte[] body = bytes("{\"data\":{\"event_type\":\"x.y\",\"id\":\"1\",\"payload\":null}}");
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(route.next().headers().keySet()).isEqualTo(Set.of("CamelTelnyxEventType", "CamelTelnyxEventId"));
    }
}
