package io.github.cameltelnyx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PagesTest extends ProducerTestSupport {

    private static final String CALLS = "telnyx:texml-calls/list?accountSid=a&autoPaging=true&pageSize=2";
    private static final String APPLICATIONS = "telnyx:texml-applications/list?autoPaging=true&pageSize=2";

    private final List<Object> seen = new ArrayList<>();

    @Override
    void configure(TelnyxComponent component) {
        component.getConfiguration().setMaxRetries(0);
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:calls").to(CALLS)
                        .split(body())
                        .streaming()
                        .process(exchange -> seen.add(exchange.getMessage().getBody()));
            }
        };
    }

    @Test
    void pagesWithATokenAreFollowedOneByOne() throws Exception {
        answer(calls("[1,2]", "/v2/texml/Accounts/a/Calls.json?Page=1&PageToken=t1"));
        answer(calls("[3]", null));

        template.sendBody("direct:calls", null);

        assertThat(seen).containsExactly(1, 2, 3);
        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/a/Calls?PageSize=2");
        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/a/Calls.json?Page=1&PageToken=t1");
    }

    @Test
    void pagesWithANumberAreFollowedOneByOne() throws Exception {
        answer(applications("[1,2]", 1, 3));
        answer(applications("[3,4]", 2, 3));
        answer(applications("[5]", 3, 3));

        assertThat(items(APPLICATIONS)).containsExactly(1, 2, 3, 4, 5);
        assertThat(request().getPath()).isEqualTo("/v2/texml_applications?page%5Bsize%5D=2");
        assertThat(request().getPath()).isEqualTo("/v2/texml_applications?page%5Bnumber%5D=2&page%5Bsize%5D=2");
        assertThat(request().getPath()).isEqualTo("/v2/texml_applications?page%5Bnumber%5D=3&page%5Bsize%5D=2");
    }

    @Test
    void pagesWhosePathIsToldAreFollowedOneByOne() throws Exception {
        answer("{\"data\":[1],\"meta\":{\"next\":\"/v2/recording_transcriptions?page[after]=v1:g3Q=\"}}");
        answer("{\"data\":[2],\"meta\":{\"next\":null}}");

        assertThat(items("telnyx:recording-transcriptions/list?autoPaging=true")).containsExactly(1, 2);
        assertThat(request().getPath()).isEqualTo("/v2/recording_transcriptions");
        assertThat(request().getPath()).isEqualTo("/v2/recording_transcriptions?page%5Bafter%5D=v1:g3Q=");
    }

    @Test
    void aToldPathThatLeavesTheHostIsNotFollowed() {
        answer("{\"data\":[1],\"meta\":{\"next\":\"//example.com/v2/recording_transcriptions\"}}");

        assertThatThrownBy(() -> items("telnyx:recording-transcriptions/list?autoPaging=true"))
                .hasStackTraceContaining("meta.next leaves the host");
    }

    @Test
    void aPageIsAskedForWhenItIsReachedAndNotBefore() {
        answer(calls("[1,2]", "/v2/texml/Accounts/a/Calls?Page=1"));

        Iterator<?> items = (Iterator<?>) send(CALLS).getMessage().getBody();

        assertThat(items.next()).isEqualTo(1);
        assertThat(items.next()).isEqualTo(2);
        assertThat(telnyx.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPageThatFailsFailsTheSplitAfterTheItemsBeforeIt() {
        answer(calls("[1,2]", "/v2/texml/Accounts/a/Calls?Page=1"));
        answer(500, "{}");

        Exchange exchange = send("direct:calls", message -> {
        });

        assertThat(exchange.getException()).hasRootCauseInstanceOf(TelnyxOperationFailedException.class);
        assertThat(seen).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/v2/x", "//evil.example/v2/x", "http://127.0.0.1:1/v2/x", "\\\\evil.example/x",
            "/\\evil.example/x", "http://user@127.0.0.1/", "javascript:alert(1)", "/v2/ x"})
    void theKeyNeverGoesToAnotherHost(String next) {
        answer(calls("[1]", next.replace("\\", "\\\\")));
        answer(calls("[2]", null));

        assertThatThrownBy(() -> items(CALLS)).hasStackTraceContaining("leaves the host of baseUrl");
        assertThat(telnyx.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPathThatIsNotAsciiIsAskedForInUtf8() throws Exception {
        answer(calls("[1]", "/v2/texml/Accounts/a/Calls?Page=\u010a\u00fc"));
        answer(calls("[2]", null));

        assertThat(items(CALLS)).containsExactly(1, 2);
        request();
        assertThat(request().getPath()).isEqualTo("/v2/texml/Accounts/a/Calls?Page=%C4%8A%C3%BC");
    }

    @Test
    void aServerThatRepeatsAnAddressIsNotFollowedForEver() {
        for (int i = 0; i < 5; i++) {
            answer(calls("[" + i + "]", "/v2/texml/Accounts/a/Calls?Page=1"));
        }

        assertThatThrownBy(() -> items(CALLS)).hasMessageContaining("for the second time");
        assertThat(telnyx.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aServerThatRepeatsAPageIsNotFollowedForEver() {
        for (int i = 1; i < 6; i++) {
            answer(calls("[7]", "/v2/texml/Accounts/a/Calls?Page=" + i));
        }

        assertThatThrownBy(() -> items(CALLS)).hasMessageContaining("for the second time");
        assertThat(telnyx.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aServerThatAlwaysAnswersWithTheFirstPageIsNotFollowedForEver() {
        for (int i = 1; i < 6; i++) {
            answer(applications("[" + i + "]", 1, 3));
        }

        assertThatThrownBy(() -> items(APPLICATIONS)).hasMessageContaining("for the second time");
        assertThat(telnyx.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anEmptyListHasNoItems() {
        answer(calls("[]", "/v2/texml/Accounts/a/Calls?Page=1"));

        assertThat(items(CALLS)).isEmpty();
        assertThat(telnyx.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsNoListIsAFailure() {
        answer("{\"calls\":\"none\"}");

        assertThat(send(CALLS).getException()).isInstanceOf(TelnyxOperationFailedException.class);
    }

    @Test
    void withoutAutoPagingTheFirstAnswerIsTheResult() {
        answer(applications("[1,2]", 1, 3));

        Exchange exchange = send("telnyx:texml-applications/list");

        assertThat(exchange.getMessage().getBody()).isEqualTo(List.of(1, 2));
        assertThat(exchange.getMessage().getHeader(TelnyxConstants.META).toString()).contains("total_pages=3");
    }

    @Test
    void autoPagingOfWhatIsNoListDoesNotStart() {
        assertThatThrownBy(() -> context.getEndpoint("telnyx:calls/hangup?autoPaging=true")).hasRootCauseMessage(
                "telnyx:calls/hangup is no list: autoPaging=true says nothing there. Leave it out.");
        assertThatThrownBy(() -> context.getEndpoint(CALLS + "&rawResponse=true"))
                .hasStackTraceContaining("exclude each other");
    }

    private List<Object> items(String uri) {
        List<Object> items = new ArrayList<>();
        Exchange exchange = send(uri);
        assertThat(exchange.getException()).isNull();
        ((Iterator<?>) exchange.getMessage().getBody()).forEachRemaining(items::add);
        return items;
    }

    private static String calls(String items, String next) {
        return "{\"calls\":" + items + ",\"page\":0,\"next_page_uri\":" + (next == null ? "null" : "\"" + next + "\"") + "}";
    }

    private static String applications(String items, int page, int pages) {
        return "{\"data\":" + items + ",\"meta\":{\"page_number\":" + page + ",\"total_pages\":" + pages + "}}";
    }
}
