package io.github.cameltelnyx.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLHandshakeException;

import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryDecisionTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final RetryPolicy POLICY = new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(10));
    private static final TelnyxRequest REPEATABLE = request(true);
    private static final TelnyxRequest ONCE = request(false);

    private double random;
    private final RetryDecision decision = new RetryDecision(Clock.fixed(NOW, ZoneOffset.UTC), () -> random);

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void whatTelnyxTurnedAwayIsSentAgainWhateverItIs(int status) {
        assertThat(after(ONCE, status)).isPresent();
        assertThat(after(REPEATABLE, status)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 504})
    void whatMayHaveTakenEffectIsSentAgainOnlyWhereThatIsSafe(int status) {
        assertThat(after(REPEATABLE, status)).isPresent();
        assertThat(after(ONCE, status)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 301, 400, 401, 403, 404, 409, 422})
    void aFinalAnswerIsFinal(int status) {
        assertThat(after(REPEATABLE, status)).isEmpty();
    }

    @Test
    void aRequestThatWasNeverSentIsSentAgainWhateverItIs() {
        assertThat(after(ONCE, new ConnectException())).isPresent();
        assertThat(after(ONCE, new UnknownHostException())).isPresent();
        assertThat(after(ONCE, new RequestNotExecutedException())).isPresent();
    }

    @Test
    void aRequestWithoutAnAnswerIsSentAgainOnlyWhereThatIsSafe() {
        assertThat(after(REPEATABLE, new SocketTimeoutException())).isPresent();
        assertThat(after(ONCE, new SocketTimeoutException())).isEmpty();
        assertThat(after(REPEATABLE, new IOException("reset"))).isPresent();
        assertThat(after(ONCE, new IOException("reset"))).isEmpty();
    }

    @Test
    void whatWouldFailAgainIsNotSentAgain() {
        assertThat(after(REPEATABLE, new SSLHandshakeException("no trust"))).isEmpty();
        assertThat(after(REPEATABLE, new ConnectionRequestTimeoutException())).isEmpty();
        assertThat(after(REPEATABLE, new ClientClosedException())).isEmpty();
    }

    @Test
    void theLastRepetitionIsTheLast() {
        assertThat(decision.afterAnswer(REPEATABLE, response(503, Map.of()), 1, POLICY)).isPresent();
        assertThat(decision.afterAnswer(REPEATABLE, response(503, Map.of()), 2, POLICY)).isEmpty();
        assertThat(decision.afterFailure(REPEATABLE, new ConnectException(), 2, POLICY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,500", "1,1000", "2,2000", "4,8000", "5,10000", "60,10000"})
    void theWaitDoublesUpToTheLongest(int retries, long millis) {
        RetryPolicy many = new RetryPolicy(100, POLICY.firstDelay(), POLICY.maxDelay());

        assertThat(decision.afterFailure(REPEATABLE, new ConnectException(), retries, many))
                .contains(Duration.ofMillis(millis));
    }

    @Test
    void theWaitIsUpToAQuarterShorterAtRandom() {
        random = 1;

        assertThat(after(REPEATABLE, new ConnectException())).contains(Duration.ofMillis(375));
    }

    @ParameterizedTest
    @CsvSource({"Retry-After,3", "retry-after,3", "'Retry-After','Thu, 1 Jan 2026 00:00:03 GMT'", "x-ratelimit-reset,3",
            "x-ratelimit-reset,1767225603"})
    void theServersWaitCountsInEveryFormItHas(String header, String value) {
        assertThat(after(ONCE, 429, Map.of(header, value))).contains(Duration.ofSeconds(3));
    }

    @Test
    void theServersWaitIsNeverShortenedAndUpToATenthLongerAtRandom() {
        random = 1;

        assertThat(after(ONCE, 429, Map.of("Retry-After", "3"))).contains(Duration.ofMillis(3300));
    }

    @ParameterizedTest
    @CsvSource({"Retry-After,11", "x-ratelimit-reset,11", "x-ratelimit-reset,1767225611", "Retry-After,999999999999999999",
            "x-ratelimit-reset,999999999999999999"})
    void aLongerWaitThanIsAllowedFailsAtOnce(String header, String value) {
        assertThat(after(ONCE, 429, Map.of(header, value))).isEmpty();
    }

    @Test
    void aTimeThatIsOverMeansNow() {
        assertThat(after(ONCE, 429, Map.of("x-ratelimit-reset", "1767225500"))).contains(Duration.ZERO);
    }

    @Test
    void theResetOfALimitThatWasNotReachedSaysNothing() {
        assertThat(after(ONCE, 503, Map.of("x-ratelimit-reset", "60"))).contains(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "", "1.5"})
    void aWaitThatCannotBeReadIsOurOwn(String value) {
        assertThat(after(ONCE, 429, Map.of("Retry-After", value))).contains(Duration.ofMillis(500));
    }

    private Optional<Duration> after(TelnyxRequest request, int status) {
        return after(request, status, Map.of());
    }

    private Optional<Duration> after(TelnyxRequest request, int status, Map<String, String> headers) {
        return decision.afterAnswer(request, response(status, headers), 0, POLICY);
    }

    private Optional<Duration> after(TelnyxRequest request, Exception failure) {
        return decision.afterFailure(request, failure, 0, POLICY);
    }

    private static TelnyxResponse response(int status, Map<String, String> headers) {
        return new TelnyxResponse(status, "", ResponseHeaders.of(headers), new byte[0], null);
    }

    private static TelnyxRequest request(boolean repeatable) {
        return new TelnyxRequest("POST", new ServerAddress(URI.create("http://127.0.0.1")), "/", Map.of(), null, repeatable,
                false);
    }
}
