package io.github.cameltelnyx.webhook;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Only POST is served: the signature is over the body. */
@ParameterizedClass
@EnumSource(Engine.class)
class MethodOverHttpTest extends WebhookTestBase {

    MethodOverHttpTest(Engine engine) {
        super(engine);
    }

    @Test
    void aGetIsAnswered405WithTheMethodThatIsServed() {
        RecordingRoute route = route("");
        String target = path + "?CallSid=v3:a&From=b&To=c&Digits=1";
        for (List<String> headers : List.of(signed(new byte[0]), signedForm(new byte[0]), List.<String>of())) {
            RawHttp.Response answer = http.exchange("GET", target, headers, new byte[0]);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.headers()).anyMatch(line -> line.equalsIgnoreCase("Allow: POST"));
            assertThat(answer.body()).isEqualTo("Use POST");
        }
        assertThat(route.runs()).isZero();
        await(() -> count("RejectedForMethod") == 3);
    }

    @Test
    void aGetWithASignedBodyIsRefusedToo() {
        RecordingRoute route = route("");
        byte[] body = event();
        List<String> headers = new java.util.ArrayList<>(signed(body));
        headers.add("Content-Length: " + body.length);
        headers.add("X-HTTP-Method-Override: POST");
        assertThat(http.exchange("GET", path, headers, body).status()).isEqualTo(405);
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "HEAD"})
    void noOtherMethodReachesTheRoute(String method) {
        RecordingRoute route = route("");
        byte[] body = event();
        List<String> headers = new java.util.ArrayList<>(signed(body));
        headers.add("Content-Length: " + body.length);
        assertThat(http.exchange(method, path, headers, body).status()).isEqualTo(405);
        assertThat(route.runs()).isZero();
    }
}
