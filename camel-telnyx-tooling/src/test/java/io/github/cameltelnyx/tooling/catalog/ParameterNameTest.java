package io.github.cameltelnyx.tooling.catalog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterNameTest {

    @ParameterizedTest
    @CsvSource({"call_control_id, callControlId", "StatusCallbackEvent, statusCallbackEvent", "StartTime_gt, startTimeGt",
            "filter[friendly_name], filterFriendlyName", "page[size], pageSize", "filter[created_at][gte], filterCreatedAtGte",
            "to, to", "AIAssistantId, aiAssistantId"})
    void aNameOnTheWireBecomesCamelCase(String wire, String name) {
        assertThat(ParameterName.of(wire)).isEqualTo(name);
    }
}
