package io.github.cameltelnyx.webhook;

import java.util.Collection;
import java.util.Map;

import org.apache.camel.health.HealthCheck.Result;
import org.apache.camel.health.HealthCheck.State;
import org.apache.camel.health.HealthCheckHelper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All health checks of an application with both schemes. From Camel 4.23 on, one that answers UNKNOWN is not ready. */
class ReadinessTest extends ObservedApplication {

    @Test
    void allIsUpWhileTheRouteRuns() throws Exception {
        start();
        everyCheckIsOn();
        answer(200, "{}", Map.of());

        assertThat(check()).extracting(Result::getState).isNotEmpty().containsOnly(State.UP);
    }

    @Test
    void aStoppedRouteIsDown() throws Exception {
        start();
        everyCheckIsOn();
        answer(200, "{}", Map.of());
        camel.getRouteController().stopRoute("voice");

        assertThat(check()).extracting(Result::getState).contains(State.DOWN).doesNotContain(State.UNKNOWN);
    }

    @Test
    void aKeyThatIsNotTakenIsDown() throws Exception {
        start();
        everyCheckIsOn();
        answer(401, "{}", Map.of());

        assertThat(check()).filteredOn(result -> result.getCheck().getId().equals("producer:telnyx"))
                .extracting(Result::getState)
                .containsExactly(State.DOWN);
    }

    @Test
    void noCheckTellsAKey() throws Exception {
        start();
        everyCheckIsOn();
        answer(401, "{}", Map.of());

        assertThat(check()).extracting(result -> result.getDetails() + result.getMessage().orElse(""))
                .allSatisfy(text -> assertThat(text).doesNotContain(PRIVATE));
    }

    private void everyCheckIsOn() {
        HealthCheckHelper.getHealthCheckRepository(camel, "producers").setEnabled(true);
        HealthCheckHelper.getHealthCheckRepository(camel, "consumers").setEnabled(true);
        HealthCheckHelper.getHealthCheckRepository(camel, "routes").setEnabled(true);
    }

    private Collection<Result> check() {
        return HealthCheckHelper.invoke(camel);
    }
}
