package io.github.cameltelnyx;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.management.MBeanServer;
import javax.management.ObjectName;

import org.apache.camel.Endpoint;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What a route's author got wrong stops the route when it starts, and no secret of the URI shows anywhere. */
class EndpointMistakesTest extends ProducerTestSupport {

    private static final String SECRET = "s3cretValue";
    private static final String DIAL = "telnyx:calls/dial?connectionId=c&from=a&to=b";

    @Override
    public void configureTest(TestExecutionConfiguration configuration) {
        super.configureTest(configuration);
        configuration.withJMX(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "telnyx:calls/speak?voize=x | telnyx:calls/speak has no parameter 'voize'. Did you mean 'voice'?",
            "telnyx:calls/speak?audio_url=x | telnyx:calls/speak has no parameter 'audio_url'. It has: callControlId",
            "telnyx:calls/speak?loop=101 | telnyx:calls/speak: parameter 'loop' must be a whole number from 1 to 100, or infinity",
            "telnyx:calls/recordStart?format=mp33 | parameter 'format' must be one of wav, mp3. Did you mean 'mp3'?",
            "telnyx:calls/speak?inBody=paylod | telnyx:calls/speak has no parameter 'paylod'. Did you mean 'payload'?",
            "telnyx:calls/speek | telnyx: resource 'calls' has no operation 'speek'. Did you mean 'speak'?",
            "telnyx:call/speak | telnyx: there is no resource 'call'. Did you mean 'calls'?",
            "telnyx:calls | telnyx: must be followed by a resource and an operation, as in telnyx:calls/speak",
            "telnyx:calls/speak?voiceSettings={\"type\":\"awz\"} | 'voiceSettings.type' must be one of aws, azure",
            "telnyx:calls/speak?lenientParameters=true&voize=x | telnyx:calls/speak has no parameter 'voize'"})
    void aMistakeStopsTheRouteAtItsStart(String uri, String message) {
        Throwable error = startError(uri);

        assertThat(messages(error)).anyMatch(text -> text.contains(message));
        assertThat(context.getRoutes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sipAuthPassword", "streamAuthToken", "apiKey"})
    void aSecretOfTheUriIsMaskedEverywhere(String option) throws Exception {
        for (String value : List.of(SECRET, "RAW(" + SECRET + "+&x)")) {
            String uri = DIAL + "&" + option + "=" + value;
            Endpoint endpoint = inARoute(uri);

            assertThat(endpoint.toString()).contains("dial").doesNotContain(SECRET);
            assertThat(managed()).anyMatch(text -> text.contains("calls/dial")).noneMatch(text -> text.contains(SECRET));
        }
    }

    @Test
    void whatIsNoSecretIsShown() throws Exception {
        Endpoint endpoint = inARoute(DIAL + "&linkTo=" + SECRET);

        assertThat(endpoint.toString()).contains(SECRET);
        assertThat(managed()).anyMatch(text -> text.contains(SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sipAuthPassword", "streamAuthToken", "apiKey"})
    void aSecretOfAUriWithAMistakeIsMaskedToo(String option) {
        for (String value : List.of(SECRET, "RAW(" + SECRET + ")")) {
            String uri = DIAL + "&" + option + "=" + value + "&voize=x";
            Throwable resolving = catchThrowable(() -> context.getEndpoint(uri));

            assertThat(resolving).isInstanceOf(ResolveEndpointFailedException.class);
            assertThat(messages(resolving)).noneMatch(text -> text.contains(SECRET));
            assertThat(messages(startError(uri))).noneMatch(text -> text.contains(SECRET));
        }
    }

    @Test
    void aSecretOfAWrongLengthIsNotRepeated() {
        String token = SECRET.repeat(400);

        assertThat(messages(startError(DIAL + "&streamAuthToken=" + token))).anyMatch(text -> text.contains("4000 characters"))
                .noneMatch(text -> text.contains(SECRET));
    }

    private Endpoint inARoute(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:" + context.getRoutes().size()).to(uri);
            }
        });
        return context.getEndpoint(uri);
    }

    private Throwable startError(String uri) {
        Throwable error = catchThrowable(() -> context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:start").to(uri);
            }
        }));
        assertThat(error).isNotNull();
        return error;
    }

    private static List<String> messages(Throwable error) {
        List<String> messages = new ArrayList<>();
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            messages.add(cause.toString());
        }
        return messages;
    }

    /** The names and all texts of Camel's management beans. */
    private List<String> managed() throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        Set<ObjectName> names = server.queryNames(
                new ObjectName("org.apache.camel:context=" + context.getManagementName() + ",*"),
                null);
        List<String> texts = new ArrayList<>();
        for (ObjectName name : names) {
            texts.add(name.toString());
            for (String attribute : List.of("EndpointUri", "EndpointBaseUri", "Destination", "Uri", "Description")) {
                catchThrowable(() -> texts.add(String.valueOf(server.getAttribute(name, attribute))));
            }
        }
        return texts;
    }
}
