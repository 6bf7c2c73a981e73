package io.github.cameltelnyx.resilience.fuzz;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.OperationParameterException;
import org.apache.hc.core5.http.message.BasicHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** No value of a parameter changes how many segments a path has, which query keys there are, or which host is asked. */
class RequestPathFuzzTest {

    private static final Operation GET = operation("texml-conference-participants", "get");
    private static final Operation LIST = operation("texml-calls", "list");

    @FuzzTest(maxDuration = "2m")
    void aPathKeepsItsShape(FuzzedDataProvider data) {
        String first = data.consumeString(60);
        String second = data.consumeString(60);
        String third = data.consumeRemainingAsString();
        try {
            checkPath(List.of(first, second, third));
            checkQuery(first, second);
        } catch (OperationParameterException e) {
            assertThat(e.getMessage()).contains("parameter '").doesNotContain("\n");
        }
    }

    private static void checkPath(List<String> values) {
        Map<String, Object> given = Map.of("accountSid", values.get(0), "conferenceSid", values.get(1),
                "callSidOrParticipantLabel",
                values.get(2));
        String path = GET.bind(given).path();
        String[] template = GET.path().split("/");
        String[] segments = path.split("/", -1);
        assertThat(segments).hasSameSizeAs(template);
        int value = 0;
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                assertThat(URLDecoder.decode(segments[i], StandardCharsets.UTF_8)).isEqualTo(sent(values.get(value++)));
                assertThat(segments[i]).isNotIn("", ".", "..");
            } else {
                assertThat(segments[i]).isEqualTo(template[i]);
            }
        }
        checkRequest(path);
    }

    private static void checkQuery(String account, String value) {
        Map<String, Object> given = new HashMap<>(Map.of("accountSid", account, "from", value));
        String path = LIST.bind(given).path();
        assertThat(path.chars().filter(letter -> letter == '?')).hasSize(1);
        String query = path.substring(path.indexOf('?') + 1);
        assertThat(query).matches("From=[A-Za-z0-9%._*+-]*");
        assertThat(URLDecoder.decode(query.substring(5), StandardCharsets.UTF_8)).isEqualTo(sent(value));
        checkRequest(path);
    }

    private static void checkRequest(String path) {
        URI uri = URI.create("https://api.telnyx.com/v2" + path);
        BasicHttpRequest request = new BasicHttpRequest("GET", uri);
        assertThat(request.getAuthority().toString()).isEqualTo("api.telnyx.com");
        assertThat(request.getRequestUri()).isEqualTo("/v2" + path).matches("[\\x21-\\x7e]+");
        assertThat(uri.normalize()).isEqualTo(uri);
        assertThat(uri.getFragment()).isNull();
    }

    /** Half of a pair of surrogates has no bytes in UTF-8. */
    private static String sent(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Operation operation(String resource, String name) {
        return OperationCatalog.standard().operation(resource, name);
    }
}
