package io.github.cameltelnyx.operation;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonSchemaTest {

    private final Operation list = OperationCatalog.standard().operation("texml-conferences", "list");

    @ParameterizedTest
    @CsvSource({"2026-05-22, DateCreated=2026-05-22", ">=2026-05-22, DateCreated%3E=2026-05-22",
            "<=2026-05-22, DateCreated%3C=2026-05-22", ">2026-05-22, DateCreated%3E2026-05-22",
            "<2026-05-22, DateCreated%3C2026-05-22", "'>= 2026-05-22', DateCreated%3E=2026-05-22",
            "2026-05-22T08:00:00+02:00, DateCreated=2026-05-22T08%3A00%3A00%2B02%3A00"})
    void anOperatorStandsInThePlaceOfTheEqualsSign(String given, String query) {
        assertThat(query(given)).isEqualTo(query);
    }

    @Test
    void aDateIsTaken() {
        assertThat(query(LocalDate.of(2026, 5, 22))).isEqualTo("DateCreated=2026-05-22");
    }

    private String query(Object value) {
        return list.bind(Map.of("accountSid", "a", "dateCreated", value))
                .path()
                .replace("/texml/Accounts/a/Conferences?", "");
    }
}
