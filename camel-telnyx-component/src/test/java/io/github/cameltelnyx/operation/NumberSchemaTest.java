package io.github.cameltelnyx.operation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class NumberSchemaTest {

    private final OneParameter whole = OneParameter.of("{'type': 'integer'}");
    private final OneParameter number = OneParameter.of("{'type': 'number', 'minimum': 0.1, 'maximum': 2}");
    private final OneParameter loop = OneParameter
            .of("{'type': 'integer', 'minimum': 1, 'maximum': 100, 'also': ['infinity']}");

    @Test
    void textOfAUriBecomesANumber() {
        assertThat(whole.convert("30")).isEqualTo(30);
        assertThat(whole.convert(" 30 ")).isEqualTo(30);
        assertThat(whole.convert("-1")).isEqualTo(-1);
        assertThat(whole.convert("30.0")).isEqualTo(30);
        assertThat(whole.convert("3000000000")).isEqualTo(3_000_000_000L);
        assertThat(number.convert("0.1")).isEqualTo(new BigDecimal("0.1"));
        assertThat(number.convert("2")).isEqualTo(new BigDecimal("2"));
    }

    @Test
    void numbersOfAllTypesAreTaken() {
        assertThat(whole.convert(30)).isEqualTo(30);
        assertThat(whole.convert(30L)).isEqualTo(30L);
        assertThat(whole.convert(30.0)).isEqualTo(30);
        assertThat(whole.convert(new BigDecimal("3E1"))).isEqualTo(30);
        assertThat(whole.convert(BigInteger.TWO.pow(70))).isEqualTo(BigInteger.TWO.pow(70));
        assertThat(number.convert(0.5)).isEqualTo(0.5);
        assertThat(number.convert(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "1.5", "1,5", "1_000", "0x10", "1e2", "NaN", "Infinity", "true", "null", "--1",
            "12345678901234567890123456789012345678901234567890"})
    void textThatIsNoWholeNumberIsRefused(String given) {
        assertThat(whole.problem(given)).isEqualTo("'' must be a whole number");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(List.of(true, List.of(1), Map.of(), 1.5, Double.NaN, Double.POSITIVE_INFINITY, Float.NaN,
                new AtomicInteger(1)))
                .allSatisfy(value -> assertThat(whole.problem(value)).isEqualTo("'' must be a whole number"));
        assertThat(List.of(Double.NaN, Double.NEGATIVE_INFINITY, "NaN", "Infinity", true))
                .allSatisfy(value -> assertThat(number.problem(value)).isEqualTo("'' must be a number from 0.1 to 2"));
    }

    @Test
    void boundsAreInclusiveAndNamed() {
        assertThat(number.convert(0.1)).isEqualTo(0.1);
        assertThat(number.convert(2.0)).isEqualTo(2.0);
        assertThat(number.problem(0.09)).isEqualTo("'' must be a number from 0.1 to 2");
        assertThat(number.problem("2.01")).isEqualTo("'' must be a number from 0.1 to 2");
        assertThat(OneParameter.of("{'type': 'integer', 'minimum': 0}").problem(-1))
                .isEqualTo("'' must be a whole number of 0 or more");
        assertThat(OneParameter.of("{'type': 'integer', 'maximum': 9}").problem(10))
                .isEqualTo("'' must be a whole number of 9 or less");
    }

    @Test
    void aLoopIsFromOneToAHundredOrInfinity() {
        assertThat(loop.convert("1")).isEqualTo(1);
        assertThat(loop.convert(100)).isEqualTo(100);
        assertThat(loop.convert("infinity")).isEqualTo("infinity");
        assertThat(List.of(0, 101, "0", "101", -1, "infinite", "Infinity", "INFINITY", Double.POSITIVE_INFINITY, 1.5))
                .allSatisfy(value -> assertThat(loop.problem(value))
                        .isEqualTo("'' must be a whole number from 1 to 100, or infinity"));
    }

    @Test
    void aNumberOutsideAnEnumIsRefused() {
        OneParameter rate = OneParameter.of("{'type': 'integer', 'enum': [8000, 16000]}");

        assertThat(rate.convert("8000")).isEqualTo(8000);
        assertThat(rate.convert(16000.0)).isEqualTo(16000);
        assertThat(rate.problem(8001)).isEqualTo("'' must be one of 8000, 16000");
        assertThat(rate.problem("x")).isEqualTo("'' must be one of 8000, 16000");
    }

    @Test
    void aHugeNumberIsRefusedQuickly() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (Object huge : List.of("1e999999999", "1E999999999", "-1e999999999", new BigDecimal("1e999999999"),
                    new BigDecimal("1e-999999999"), new BigDecimal("-1e2000000000"), "9".repeat(1_000_000))) {
                assertThat(whole.problem(huge)).isEqualTo("'' must be a whole number");
                assertThat(number.problem(huge)).isEqualTo("'' must be a number from 0.1 to 2");
                assertThat(loop.problem(huge)).startsWith("'' must be a whole number from 1 to 100");
            }
        });
    }

    @Test
    void booleansAreTrueOrFalse() {
        OneParameter bool = OneParameter.of("{'type': 'boolean'}");

        assertThat(bool.convert("true")).isEqualTo(true);
        assertThat(bool.convert("false")).isEqualTo(false);
        assertThat(bool.convert(true)).isEqualTo(true);
        assertThat(List.of("TRUE", "yes", "", "1", 1, 0, List.of(true), Map.of()))
                .allSatisfy(value -> assertThat(bool.problem(value)).isEqualTo("'' must be true or false"));
    }
}
