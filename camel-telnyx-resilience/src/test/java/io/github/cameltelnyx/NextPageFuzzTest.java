package io.github.cameltelnyx;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.client.ResponseHeaders;
import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.operation.OperationCatalog;
import org.apache.hc.core5.http.message.BasicHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the API says of the next page, the transport is never sent to another host. */
class NextPageFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NextPage BY_TOKEN = new NextPage(OperationCatalog.standard().operation("texml-calls", "list"));
    private static final NextPage BY_NUMBER = new NextPage(
            OperationCatalog.standard().operation("recording-transcriptions", "list"));

    @FuzzTest(maxDuration = "2m")
    void theNextPageIsAtHome(FuzzedDataProvider data) throws Exception {
        boolean token = data.consumeBoolean();
        URI here = URI.create(data.pickValue(new String[]{"https://api.telnyx.com/v2/x?a=b", "http://localhost:8080/gate/v2/x",
                "https://[::1]:8443/v2"}));
        String next = data.consumeRemainingAsString();
        Map<String, Object> answer = token
                ? Map.of("calls", List.of(1), "next_page_uri", next)
                : Map.of("data", List.of(1), "meta", Map.of("next", next, "page_number", 1, "total_pages", 2));
        try {
            (token ? BY_TOKEN : BY_NUMBER).read(here, response(answer))
                    .flatMap(NextPage.Page::next)
                    .ifPresent(uri -> assertAtHome(here, uri));
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageContaining("leaves the host of baseUrl");
        }
    }

    private static void assertAtHome(URI here, URI next) {
        BasicHttpRequest from = new BasicHttpRequest("GET", here);
        BasicHttpRequest to = new BasicHttpRequest("GET", next);
        assertThat(to.getScheme()).isEqualTo(from.getScheme());
        assertThat(to.getAuthority()).isEqualTo(from.getAuthority());
        assertThat(next.getPort()).isEqualTo(here.getPort());
        assertThat(to.getRequestUri()).startsWith("/").matches("[\\x21-\\x7e]*");
    }

    private static TelnyxResponse response(Map<String, Object> answer) throws Exception {
        return new TelnyxResponse(200, "OK", ResponseHeaders.of(Map.of()),
                JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8), null);
    }
}
