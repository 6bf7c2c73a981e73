package io.github.cameltelnyx;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phone numbers start with a plus, which Camel takes for a blank: they get it back. */
class PhoneNumbersTest extends DslTestSupport {

    @ParameterizedTest
    @ValueSource(strings = {"+15551234567", "%2B15551234567", "RAW(+15551234567)"})
    void aPhoneNumberKeepsItsPlus(String number) throws Exception {
        String uri = "telnyx:calls/dial?connectionId=c&to=" + number + "&from=" + number;
        for (JsonNode sent : List.of(sentByJava(uri), sentByXml(uri))) {
            assertThat(sent.path("to").asText()).isEqualTo("+15551234567");
            assertThat(sent.path("from").asText()).isEqualTo("+15551234567");
        }
    }

    @Test
    void aPhoneNumberKeepsItsPlusInYaml() throws Exception {
        JsonNode sent = sentByYaml("dial", Map.of("connectionId", "c", "to", "+15551234567", "from", "+15551234567"));

        assertThat(sent.path("to").asText()).isEqualTo("+15551234567");
        assertThat(sent.path("from").asText()).isEqualTo("+15551234567");
    }

    @Test
    void aPhoneNumberMadeOfPartsKeepsItsPlus() throws Exception {
        String uri = "telnyx:calls/dial?connectionId=c&from=+49${header.area}12345&to=+${header.area}1234567";

        JsonNode sent = sentByJava(uri);

        assertThat(sent.path("from").asText()).isEqualTo("+493012345");
        assertThat(sent.path("to").asText()).isEqualTo("+301234567");
        assertThat(sentByYaml("dial", Map.of("connectionId", "c", "from", "+49${header.area}12345", "to", "x")).path("from")
                .asText())
                .isEqualTo("+493012345");
    }

    @Test
    void aListOfPhoneNumbersKeepsItsPluses() throws Exception {
        String list = "[\"+15551234567\",\"+15557654321\"]";

        assertThat(sentByYaml("dial", Map.of("connectionId", "c", "from", "x", "to", list)).path("to").toString())
                .isEqualTo(list);
        assertThat(sentByJava("telnyx:calls/dial?connectionId=c&from=x&to=RAW(" + list + ")").path("to").toString())
                .isEqualTo(list);
        assertThat(sentByJava("telnyx:calls/dial?connectionId=c&from=x&to=" + list).path("to").toString()).isEqualTo(list);
    }
}
