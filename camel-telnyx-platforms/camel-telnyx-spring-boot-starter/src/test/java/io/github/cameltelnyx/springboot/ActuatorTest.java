package io.github.cameltelnyx.springboot;

import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What the actuator tells of a key that Telnyx does not take, and that it never tells the key. */
class ActuatorTest {

    private static final String KEY = "KEY0123";

    @RegisterExtension
    static final TelnyxSimulatorExtension TELNYX = new TelnyxSimulatorExtension();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = Application.startForTheWeb(Actuator.voice(TELNYX.simulator(), KEY), Voice.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void healthIsDownWhereTelnyxDoesNotTakeTheKey() throws Exception {
        assertThat(Actuator.get(application, "health")).startsWith("503 ")
                .contains("\"producer:telnyx\":\"DOWN\"")
                .contains("\"http.status\":\"401\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"env", "env/camel.component.telnyx.api-key", "configprops", "beans", "camelroutes", "health",
                    "mappings"})
    void noEndpointShowsTheKey(String endpoint) throws Exception {
        assertThat(Actuator.get(application, endpoint)).matches("(?s)(200|503) .+").doesNotContain(KEY);
    }
}
