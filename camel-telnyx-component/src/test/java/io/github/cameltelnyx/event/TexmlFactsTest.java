package io.github.cameltelnyx.event;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Kinds and types of forms, held against the manual, and against Telnyx's own description of ten of them where it is given. */
class TexmlFactsTest {

    private static final Map<String, String> TYPES = Map.ofEntries(entry("TexmlCallInitiatedWebhook", "texml.call.initiated"),
            entry("TexmlCallRingingWebhook", "texml.call.ringing"), entry("TexmlCallAnsweredWebhook", "texml.call.answered"),
            entry("TexmlCallCompletedWebhook", "texml.call.completed"), entry("TexmlCallDtmfWebhook", "texml.call.dtmf"),
            entry("TexmlCallAmdWebhook", "texml.amd"), entry("TexmlGatherWebhook", "texml.gather"),
            entry("TexmlHttpRequestWebhook", "texml.document"), entry("TexmlAiGatherWebhook", "texml.ai-gather"),
            entry("TexmlReferStatusWebhook", "texml.refer"));

    @Test
    void telnyxsOwnExamplesHaveTheTypesThatTelnyxSays() throws Exception {
        String folder = System.getProperty("telnyx.facts", "");
        assumeTrue(!folder.isBlank(), "no telnyx.facts");
        JsonNode callbacks = new ObjectMapper().readTree(new File(folder, "texml-callbacks.json")).get("callbacks");
        assertThat(callbacks.size()).isEqualTo(TYPES.size());
        for (Map.Entry<String, JsonNode> callback : callbacks.properties()) {
            Map<String, JsonNode> fields = callback.getValue()
                    .get("fields")
                    .properties()
                    .stream()
                    .filter(field -> !field.getKey().startsWith("Dial"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            TexmlRequest form = form(fields);
            assertThat(form.getEventType()).isEqualTo(TYPES.get(callback.getKey()));
            fields.forEach((name, field) -> assertThat(form.get(name)).as(name).isInstanceOf(type(field)));
        }
    }

    private static TexmlRequest form(Map<String, JsonNode> fields) throws TelnyxEventException {
        return TexmlRequestParser.parse(fields.entrySet()
                .stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().path("example").asText(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Class<?> type(JsonNode field) {
        if (field.path("format").asText().equals("date-time")) {
            return OffsetDateTime.class;
        }
        return field.path("type").asText().matches("integer|number") ? Number.class : Object.class;
    }

    @Test
    void theManualListsTheParametersThatHaveTypes() throws Exception {
        assertListed("| Integer", TexmlValue.NUMBERS);
        assertListed("| OffsetDateTime", TexmlValue.TIMES);
    }

    private static void assertListed(String row, Iterable<String> names) throws IOException {
        String line = Files.readAllLines(Path.of("../docs/texml-callbacks.md"))
                .stream()
                .filter(any -> any.startsWith(row))
                .findFirst()
                .orElseThrow();
        assertThat(Pattern.compile("`(\\w+)`").matcher(line).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(names);
    }
}
