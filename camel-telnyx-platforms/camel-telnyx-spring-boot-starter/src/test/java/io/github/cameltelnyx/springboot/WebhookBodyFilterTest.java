package io.github.cameltelnyx.springboot;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The paths of webhooks read as much as they accept, and the rest of the application what it likes. */
class WebhookBodyFilterTest {

    private static final int MEGABYTE = 1_000_000;

    private static final Signer SIGNER = new Signer();
    private static ConfigurableApplicationContext application;
    private static RawHttp http;

    @BeforeAll
    static void start() {
        application = Application.startForTheWeb(Map.of("camel.component.telnyx.api-key", "KEY",
                "camel.component.telnyx-webhook.public-key", SIGNER.publicKey(),
                "camel.component.telnyx-webhook.max-body-size", "5000",
                // Asks for a parameter of each form before anyone else gets it.
                "spring.mvc.hiddenmethod.filter.enabled", "true"), Voice.class);
        http = new RawHttp(Application.port(application));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aBodyThatNeverEndsIsAnswered413AsSoonAsItIsTooLong() throws IOException {
        assertThat(http.postWithoutEnd("/voice", List.of(), new byte[5001])).isEqualTo("413 Too large");
    }

    @Test
    void aBodyThatSaysThatItIsTooLongIsAnswered413BeforeItComes() throws IOException {
        assertThat(http.post("/voice", List.of("Content-Length: 5001"), new byte[0])).isEqualTo("413 Too large");
    }

    @Test
    void aBodyAtTheCapIsJudgedByItsSignature() throws IOException {
        assertThat(http.post("/voice", new byte[5000])).isEqualTo("400 Rejected");
    }

    @Test
    void anEncodedSpellingOfThePathIsBoundedToo() throws IOException {
        assertThat(http.postWithoutEnd("/v%6Fice", List.of(), new byte[5001])).isEqualTo("413 Too large");
    }

    @Test
    void aMultipartBodyIsRefusedAsSoonAsItIsTooLong() throws IOException {
        assertThat(http.postWithoutEnd("/voice", List.of("Content-Type: multipart/form-data; boundary=x"), new byte[5001]))
                .isEqualTo("400 Rejected");
    }

    @Test
    void theBytesOfAFormAreThereAlthoughAFilterAsksForItsParameters() throws Exception {
        byte[] form = "CallSid=v3%3Acall&From=%2B13125550100&To=%2B17735550123".getBytes();
        assertThat(http.post("/menu", SIGNER.headers(form), form)).startsWith("200 ").contains("<Say>Hello</Say>");
    }

    @Test
    void aFormThatWasChangedIsRefused() throws Exception {
        byte[] form = "CallSid=v3%3Acall&From=%2B13125550100&To=%2B17735550123".getBytes();
        List<String> headers = SIGNER.headers(form);
        form[0] = 'c';
        assertThat(http.post("/menu", headers, form)).isEqualTo("400 Rejected");
    }

    @Test
    void aFormCanNotPretendToBeAnotherMethod() throws Exception {
        byte[] form = "_method=DELETE&CallSid=v3%3Acall".getBytes();
        assertThat(http.post("/menu", SIGNER.headers(form), form)).startsWith("200 ").contains("<Say>Hello</Say>");
    }

    @Test
    void otherPathsReadWhatTheyLike() throws IOException {
        assertThat(http.post("/count", List.of("Content-Type: application/octet-stream"), new byte[MEGABYTE]))
                .isEqualTo("200 " + MEGABYTE);
    }

    @Test
    void thePathOfAStoppedRouteStaysBounded() throws Exception {
        CamelContext camel = application.getBean(CamelContext.class);
        camel.getRouteController().stopRoute("answering");
        try {
            // The engine still calls on some versions of Camel; on others the path is gone.
            assertThat(http.postWithoutEnd("/voice", List.of(), new byte[5001])).matches("(413|404) .*");
        } finally {
            camel.getRouteController().startRoute("answering");
        }
    }
}
