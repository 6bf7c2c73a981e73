package io.github.cameltelnyx;

import java.util.Collection;

import okhttp3.mockwebserver.MockResponse;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StartTest extends ProducerTestSupport {

    @Test
    void withoutAKeyTheErrorSaysWhereToGetOne() {
        TelnyxConfiguration configuration = new TelnyxConfiguration();

        assertThatThrownBy(() -> new TelnyxAccess(configuration, name -> null).check())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("option apiKey")
                .hasMessageContaining("TELNYX_API_KEY")
                .hasMessageContaining("Mission Control");
    }

    @Test
    void theEnvironmentsKeyCountsWhereNoneIsSet() {
        TelnyxConfiguration configuration = new TelnyxConfiguration();
        assertThat(new TelnyxAccess(configuration, name -> name.equals("TELNYX_API_KEY") ? " K1\n" : null).headers())
                .containsEntry("Authorization", "Bearer K1");

        configuration.setApiKey("K2");
        assertThat(new TelnyxAccess(configuration, name -> "K1").headers()).containsEntry("Authorization", "Bearer K2");
    }

    @Test
    void aKeyWithALineBreakIsRefusedWithoutBeingShown() {
        TelnyxConfiguration configuration = new TelnyxConfiguration();
        configuration.setApiKey("K1\r\nX-Evil: 1");

        assertThatThrownBy(() -> new TelnyxAccess(configuration).check()).hasMessageContaining("line break")
                .hasMessageNotContaining("K1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.telnyx.com", "ftp://api.telnyx.com", "https://me:pw@api.telnyx.com", "https://a/v2?x=1",
            "https://a/#b", "https:///v2", "https://a b/"})
    void aBaseUrlThatIsNoneIsRefusedAtStart(String baseUrl) {
        TelnyxConfiguration configuration = new TelnyxConfiguration();
        configuration.setApiKey("K1");
        configuration.setBaseUrl(baseUrl);

        assertThatThrownBy(() -> new TelnyxAccess(configuration).check()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("baseUrl");
    }

    @Test
    void aPoolOfNoneIsRefusedAtStart() {
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.stop();
        component.setConnectionsPerRoute(0);

        assertThatThrownBy(component::start).hasMessageContaining("connectionsPerRoute must be 1 or more, not 0");
    }

    @Test
    void aKeyThatIsChangedCountsForTheNextRequest() throws Exception {
        answer(OK);
        answer(OK);
        TelnyxEndpoint endpoint = context.getEndpoint("telnyx:calls/hangup", TelnyxEndpoint.class);
        send("telnyx:calls/hangup");
        endpoint.getConfiguration().setApiKey("NEW");
        send("telnyx:calls/hangup");

        assertThat(request().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(request().getHeader("Authorization")).isEqualTo("Bearer NEW");
    }

    @Test
    void aRouteWithoutAKeyDoesNotStartUnlessTheProducerIsLazy() throws Exception {
        for (boolean lazy : new boolean[]{false, true}) {
            try (DefaultCamelContext own = new DefaultCamelContext()) {
                own.addRoutes(new RouteBuilder() {

                    @Override
                    public void configure() {
                        from("direct:a").to("telnyx:calls/hangup?baseUrl=nonsense&apiKey=K1&lazyStartProducer=" + lazy);
                    }
                });
                if (lazy) {
                    own.start();
                    assertThatThrownBy(() -> own.createProducerTemplate().requestBody("direct:a", (Object) null))
                            .hasRootCauseMessage(
                                    "telnyx: baseUrl must be an http or https address without user, query and fragment,"
                                            + " as in https://api.telnyx.com/v2");
                } else {
                    assertThatThrownBy(own::start).hasRootCauseInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @Test
    void theHealthCheckIsUpWhereTelnyxTakesTheKey() throws Exception {
        telnyx.enqueue(new MockResponse().setBody("{\"data\":{}}"));

        assertThat(health().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(request().getPath()).isEqualTo("/v2/whoami");
    }

    @Test
    void theHealthCheckIsDownWhereTelnyxDoesNotTakeTheKey() {
        answer(401, "{}");

        HealthCheck.Result result = health();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(result.getMessage())
                .hasValueSatisfying(message -> assertThat(message).contains("does not take the API key"));
        assertThat(result.getDetails().toString()).doesNotContain(KEY);
    }

    @Test
    void theHealthCheckIsDownWhereTelnyxIsNotReached() throws Exception {
        telnyx.shutdown();

        assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);
    }

    @Test
    void theHealthCheckIsDownBeforeTheComponentHasStarted() {
        TelnyxComponent idle = new TelnyxComponent();
        idle.setCamelContext(context);
        idle.getConfiguration().setApiKey(KEY);

        assertThat(new TelnyxHealthCheck(idle).call().getState()).isEqualTo(HealthCheck.State.DOWN);
    }

    @Test
    void theHealthCheckIsDownWhereTheKeyIsNone() {
        context.getComponent("telnyx", TelnyxComponent.class).getConfiguration().setApiKey("K 1");

        assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);
        assertNothingWasSent();
    }

    @Test
    void aHealthCheckThatIsNotEnabledNeverAnswersThatItDoesNotKnow() {
        answer("{}");
        HealthCheck check = new TelnyxHealthCheck(context.getComponent("telnyx", TelnyxComponent.class));
        check.setEnabled(false);

        assertThat(check.call().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(HealthCheckHelper.invoke(context)).extracting(HealthCheck.Result::getState)
                .doesNotContain(HealthCheck.State.UNKNOWN);
    }

    private HealthCheck.Result health() {
        HealthCheckRepository producers = HealthCheckHelper.getHealthCheckRepository(context, "producers");
        producers.setEnabled(true);
        Collection<HealthCheck> checks = producers.stream().filter(check -> check.getId().equals("producer:telnyx")).toList();
        assertThat(checks).hasSize(1);
        return checks.iterator().next().call();
    }
}
