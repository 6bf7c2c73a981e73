package io.github.cameltelnyx.resilience.secrets;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A run of everything, with every logger at its lowest level, JMX, developer console, health checks, meters and spans; after it
 * every secret is looked for in all that was shown.
 */
class SecretsTest {

    /** Written in a URI, or by a placeholder in one. All others were given as options, or by header, body or bean. */
    private static final Set<Mark> IN_A_URI = EnumSet.of(Mark.API_KEY_IN_URI, Mark.API_KEY_BY_PLACEHOLDER,
            Mark.PARAMETER_IN_URI,
            Mark.PARAMETER_BY_PLACEHOLDER, Mark.NO_PUBLIC_KEY, Mark.PUBLIC_KEY_IN_URI);

    private static final Leaks LEAKS = new Leaks();
    private static long events;

    @BeforeAll
    static void runEverything(@TempDir Path folder) throws Exception {
        try (Peers peers = new Peers(folder); AllLogs logs = new AllLogs(LEAKS)) {
            new Run(new Application(peers), peers, LEAKS).everything();
            events = logs.events();
        }
    }

    @Test
    void whatIsGivenAsOptionHeaderBodyOrBeanIsShownNowhere() {
        Set<Mark> kept = EnumSet.complementOf(EnumSet.copyOf(IN_A_URI));

        assertThat(LEAKS.placesOf(kept)).as(LEAKS.toString()).isEmpty();
    }

    @Test
    void whatIsWrittenInAUriIsShownByCamelAloneInPlacesThatAreKnown() {
        assertThat(LEAKS.placesOf(IN_A_URI)).as(LEAKS.toString()).containsExactlyInAnyOrderElementsOf(ShownByCamel.PLACES);
    }

    @Test
    void everyPlaceWasLookedAt() {
        assertThat(LEAKS.places()).contains("exception", "health", "meter", "span", "HTTP answer", "route dump",
                "console telnyx",
                "console route", "name of an MBean", "MBean attribute EndpointUri", "toString of an endpoint",
                "uri of an endpoint");
        assertThat(loggers()).contains("log io.github.cameltelnyx.webhook.WebhookDelivery",
                "log org.apache.hc.client5.http.impl.async.InternalHttpAsyncClient");
        assertThat(events).isGreaterThan(10_000);
    }

    /** HttpClient's own, which would tell of headers and bytes, have nothing to tell. */
    @Test
    void theTransportTellsNothingOfWhatItCarries() {
        assertThat(loggers()).doesNotContain("log org.apache.hc.client5.http.headers", "log org.apache.hc.client5.http.wire",
                "log org.apache.hc.client5.http2.frame", "log org.apache.hc.client5.http2.frame.payload");
    }

    private static Set<String> loggers() {
        return LEAKS.places().stream().filter(place -> place.startsWith("log ")).collect(Collectors.toSet());
    }
}
