package io.github.cameltelnyx;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The account's id comes from the route, an option, or Telnyx itself, which is asked once. */
class AccountSidTest extends ProducerTestSupport {

    private static final String ACCOUNT = "{\"data\":{\"organization_id\":\"org-1\",\"user_id\":\"user-1\"}}";

    @Override
    void configure(TelnyxComponent component) {
        component.getConfiguration().setMaxRetries(0);
    }

    @Test
    void theOptionFillsThePath() throws Exception {
        answer("{\"sid\":\"c1\"}");

        send("telnyx:texml-calls/get?callSid=c1&accountSid=mine");

        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/mine/Calls/c1");
    }

    @Test
    void anExpressionOrAHeaderFillsThePath() throws Exception {
        answer("{}");
        answer("{}");

        send("telnyx:texml-calls/get?callSid=c1&accountSid=${header.account}", null, Map.of("account", "a1"));
        send("telnyx:texml-calls/get?callSid=c1", null, Map.of("CamelTelnyxAccountSid", "a2"));

        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/a1/Calls/c1");
        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/a2/Calls/c1");
    }

    @Test
    void telnyxIsAskedOnceWhereNothingFillsThePath() throws Exception {
        answer(ACCOUNT);
        answer("{}");
        answer("{}");

        assertThat(send("telnyx:texml-calls/get?callSid=c1").getException()).isNull();
        assertThat(send("telnyx:texml-calls/get?callSid=c2").getException()).isNull();

        assertThat(request().getPath()).isEqualTo("/v2/whoami");
        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/org-1/Calls/c1");
        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/org-1/Calls/c2");
    }

    @Test
    void manyAtATimeAskOnce() throws Exception {
        telnyx.enqueue(new MockResponse().setBody(ACCOUNT).setHeadersDelay(200, TimeUnit.MILLISECONDS));
        int many = 20;
        CountDownLatch done = new CountDownLatch(many);
        for (int i = 0; i < many; i++) {
            answer("{}");
        }
        for (int i = 0; i < many; i++) {
            template.asyncRequestBody("telnyx:texml-calls/get?callSid=c1", null)
                    .whenComplete((body, failure) -> done.countDown());
        }

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(telnyx.getRequestCount()).isEqualTo(many + 1);
    }

    @Test
    void aRefusalSaysWhatToSetAndIsNotKept() {
        answer(401, "{}");
        Exchange failed = send("telnyx:texml-calls/get?callSid=c1");
        assertThat(failed.getException()).hasMessageContaining("set the option accountSid")
                .hasMessageContaining("answered 401")
                .hasMessageNotContaining(KEY);

        answer(ACCOUNT);
        answer("{}");
        assertThat(send("telnyx:texml-calls/get?callSid=c1").getException()).isNull();
    }

    @Test
    void anAnswerWithoutTheIdSaysWhatToSet() {
        for (String answer : new String[]{"{}", "no json", "{\"data\":{\"organization_id\":null}}", ""}) {
            answer(answer);
            assertThat(send("telnyx:texml-calls/get?callSid=c1").getException()).as(answer)
                    .hasMessageContaining("set the option accountSid");
        }
    }

    @Test
    void noAnswerSaysWhatToSetAndHasTheCause() {
        telnyx.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThat(send("telnyx:texml-calls/get?callSid=c1").getException()).hasMessageContaining("set the option accountSid")
                .hasRootCauseInstanceOf(java.io.IOException.class);
    }

    @Test
    void aWrongParameterAfterTheLookUpEndsTheExchange() {
        answer(ACCOUNT);

        assertThat(send("telnyx:texml-recordings/get").getException()).hasMessageContaining("'recordingSid' is required");
    }
}
