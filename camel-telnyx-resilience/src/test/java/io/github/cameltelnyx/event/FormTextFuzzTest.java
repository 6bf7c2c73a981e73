package io.github.cameltelnyx.event;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Any bytes are a form or none, and cost no more than there are of them. */
class FormTextFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void whatIsReadIsWhatWasWritten(byte[] bytes) {
        List<Map.Entry<String, String>> pairs = read(bytes);

        int characters = pairs.stream().mapToInt(pair -> pair.getKey().length() + pair.getValue().length()).sum();
        assertThat(characters).isLessThanOrEqualTo(bytes.length);
        assertThat(read(written(pairs))).isEqualTo(pairs);
        readAsRequest(bytes, pairs);
    }

    private static void readAsRequest(byte[] bytes, List<Map.Entry<String, String>> pairs) {
        try {
            TexmlRequest request = TexmlRequestParser.parse(bytes);
            assertThat(pairs).allSatisfy(pair -> assertThat(request).containsKey(pair.getKey()));
            assertThat(request.size()).isLessThanOrEqualTo(pairs.size());
            assertThat(request.getEventType()).startsWith("texml.");
            request.getId();
            request.getOccurredAt();
            request.callControlId();
            request.asksWhatToDo();
            assertThat(request.getBytes()).isEqualTo(bytes);
            assertThat(request.toString()).doesNotContain("\n");
        } catch (TelnyxEventException e) {
            assertThat(e).hasNoCause();
        }
    }

    private static List<Map.Entry<String, String>> read(byte[] bytes) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        FormText.read(bytes, (name, value) -> pairs.add(Map.entry(name, value)));
        return pairs;
    }

    private static byte[] written(List<Map.Entry<String, String>> pairs) {
        StringBuilder form = new StringBuilder();
        pairs.forEach(pair -> form.append(encode(pair.getKey())).append('=').append(encode(pair.getValue())).append('&'));
        return form.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
