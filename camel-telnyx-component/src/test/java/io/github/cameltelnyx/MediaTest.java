package io.github.cameltelnyx;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTest extends ProducerTestSupport {

    private static final byte[] AUDIO = audio();

    @TempDir
    Path directory;

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:download").to("telnyx:media/download?mediaName=hello")
                        .multicast()
                        .parallelProcessing()
                        .to("direct:size", "direct:again");
                for (String branch : List.of("size", "again")) {
                    from("direct:" + branch).process(exchange -> exchange.setProperty("read",
                            exchange.getMessage().getBody(byte[].class))).to("mock:" + branch);
                }
                from("direct:fromFile").pollEnrich("file:" + directory + "?noop=true&fileName=greeting.wav")
                        .to("telnyx:media/upload?inBody=media");
            }
        };
    }

    @Test
    void aStreamIsSentAsAFileInParts() throws Exception {
        answer(OK);

        Exchange exchange = send("telnyx:media/upload?inBody=media&mediaName=hello.mp3&ttlSecs=60",
                new ByteArrayInputStream(AUDIO), Map.of());

        assertThat(exchange.getException()).isNull();
        RecordedRequest request = request();
        assertThat(request.getHeader("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(request.getHeader("Content-Length")).isEqualTo(String.valueOf(request.getBodySize()));
        List<Part> parts = Part.of(request);
        assertThat(parts).extracting(Part::head)
                .anySatisfy(head -> assertThat(head).contains("name=\"media_name\""))
                .anySatisfy(head -> assertThat(head).contains("name=\"ttl_secs\""))
                .anySatisfy(
                        head -> assertThat(head).contains("name=\"media\"; filename=\"hello.mp3\"",
                                "Content-Type: audio/mpeg"));
        assertThat(Part.named(parts, "media").content()).isEqualTo(AUDIO);
        assertThat(Part.named(parts, "media_name").content()).asString().isEqualTo("hello.mp3");
        assertThat(Part.named(parts, "ttl_secs").content()).asString().isEqualTo("60");
    }

    @Test
    void aFileOfCamelsFileComponentGoesUnderItsName() throws Exception {
        Files.write(directory.resolve("greeting.wav"), AUDIO);
        answer(OK);

        template.sendBody("direct:fromFile", null);

        Part media = Part.named(Part.of(request()), "media");
        assertThat(media.head()).contains("filename=\"greeting.wav\"", "Content-Type: audio/");
        assertThat(media.content()).isEqualTo(AUDIO);
    }

    @Test
    void filesPathsBytesAndTextAreContentToo() throws Exception {
        File file = Files.write(directory.resolve("a.wav"), AUDIO).toFile();

        for (Object body : List.of(file, file.toPath(), AUDIO, "plain text")) {
            answer(OK);
            assertThat(send("telnyx:media/update?inBody=media&mediaName=hello", body, Map.of()).getException()).isNull();
            RecordedRequest request = request();
            assertThat(request.getMethod()).isEqualTo("PUT");
            assertThat(Part.named(Part.of(request), "media").content())
                    .isEqualTo(body instanceof String text ? text.getBytes() : AUDIO);
        }
    }

    @Test
    void aMapOrAHeaderMayHoldTheFile() throws Exception {
        answer(OK);
        assertThat(send("telnyx:media/upload", Map.of("media", new ByteArrayInputStream(AUDIO), "media_name", "hello"),
                Map.of()).getException()).isNull();
        assertThat(Part.named(Part.of(request()), "media").content()).isEqualTo(AUDIO);

        answer(OK);
        assertThat(send("telnyx:media/upload", null, Map.of("CamelTelnyxMedia", AUDIO)).getException()).isNull();
        assertThat(Part.named(Part.of(request()), "media").content()).isEqualTo(AUDIO);
    }

    @Test
    void anAddressIsSentAsJson() throws Exception {
        answer(OK);

        assertThat(send("telnyx:media/upload", "{\"media_url\": \"https://example.com/a.mp3\"}", Map.of()).getException())
                .isNull();

        assertThat(requestBody().path("media_url").asText()).isEqualTo("https://example.com/a.mp3");
    }

    @Test
    void anUploadNeedsAFileOrAnAddressAndNotBoth() {
        assertThat(send("telnyx:media/upload?mediaName=hello").getException())
                .hasMessage("telnyx:media/upload: one of the parameters 'mediaUrl', 'media' is required");
        assertThat(send("telnyx:media/upload?mediaUrl=https://example.com/a.mp3&inBody=media", AUDIO, Map.of()).getException())
                .hasMessageContaining("'mediaUrl' and 'media' exclude each other");
        assertThat(send("telnyx:media/upload", "no file", Map.of()).getException()).hasMessageContaining("inBody=media");
        assertThat(send("telnyx:media/upload", Map.of("media", "greeting.mp3"), Map.of()).getException())
                .hasMessageContaining("parameter 'media' is a file: give it as the message body by the option inBody=media");
        assertNothingWasSent();
    }

    @Test
    void aNameCannotBreakOutOfItsPart() throws Exception {
        answer(OK);

        Exchange exchange = send("telnyx:media/upload?inBody=media", AUDIO,
                Map.of("CamelTelnyxMediaName", "a\"\r\nContent-Type: text/html\r\n\r\n--x"));

        assertThat(exchange.getException()).isNull();
        List<Part> parts = Part.of(request());
        assertThat(parts).hasSize(2);
        assertThat(Part.named(parts, "media").head().lines().filter(line -> line.startsWith("Content-Type"))).hasSize(1);
    }

    @Test
    void anUploadThatIsRefusedForNowIsSentAgainWhole() throws Exception {
        telnyx.enqueue(new MockResponse().setResponseCode(503));
        answer(OK);

        assertThat(send("telnyx:media/upload?inBody=media", new ByteArrayInputStream(AUDIO), Map.of()).getException()).isNull();

        assertThat(Part.named(Part.of(request()), "media").content()).isEqualTo(AUDIO);
        assertThat(Part.named(Part.of(request()), "media").content()).isEqualTo(AUDIO);
    }

    @Test
    void aDownloadIsAStreamThatCanBeReadAgain() throws Exception {
        telnyx.enqueue(file());

        Exchange exchange = send("telnyx:media/download?mediaName=hello%20there");

        assertThat(request().getPath()).isEqualTo("/v2/media/hello%20there/download");
        assertThat(exchange.getMessage().getHeader(Exchange.CONTENT_TYPE)).isEqualTo("audio/mpeg");
        InputStream stream = exchange.getMessage().getBody(InputStream.class);
        assertThat(stream).hasBinaryContent(AUDIO);
        stream.close();
        stream.reset();
        assertThat(stream).hasBinaryContent(AUDIO);
    }

    @Test
    void everyBranchOfARouteReadsTheDownloadWhole() throws Exception {
        telnyx.enqueue(file());

        template.sendBody("direct:download", null);

        for (String end : List.of("mock:size", "mock:again")) {
            assertThat(getMockEndpoint(end).getReceivedExchanges().get(0).getProperty("read", byte[].class)).isEqualTo(AUDIO);
        }
    }

    @Test
    void aCopyOfADownloadIsReadOnItsOwn() throws Exception {
        telnyx.enqueue(file());

        Exchange exchange = send("telnyx:media/download?mediaName=hello");

        StreamCache body = exchange.getMessage().getBody(StreamCache.class);
        InputStream copy = (InputStream) body.copy(exchange);
        assertThat((InputStream) body).hasBinaryContent(AUDIO);
        assertThat(copy).hasBinaryContent(AUDIO);
    }

    @Test
    void aDownloadThatBreaksOffIsFetchedAgain() {
        telnyx.enqueue(file().setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        telnyx.enqueue(file());

        Exchange exchange = send("telnyx:media/download?mediaName=hello");

        assertThat(exchange.getMessage().getBody(byte[].class)).isEqualTo(AUDIO);
        assertThat(telnyx.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aDownloadOfNoFileFailsAsEveryOperation() {
        answer(404, "{\"errors\":[{\"code\":\"10005\",\"title\":\"Resource not found\"}]}");

        assertThat(send("telnyx:media/download?mediaName=hello").getException())
                .hasMessage("telnyx:media/download failed with status 404: 10005 Resource not found");
    }

    @Test
    void nothingIsLeftOnDisk() throws Exception {
        long before = ours();
        answer(OK);
        send("telnyx:media/upload?inBody=media", AUDIO, Map.of());
        answer(422, "{}");
        send("telnyx:media/upload?inBody=media", AUDIO, Map.of());
        send("telnyx:media/upload?inBody=media", new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("the disk is on fire");
            }
        }, Map.of());
        telnyx.enqueue(file());
        send("telnyx:media/download?mediaName=hello");

        assertThat(ours()).isEqualTo(before);
    }

    @Test
    void aListIsFilteredByMediaTypes() throws Exception {
        answer("{\"data\":[{\"media_name\":\"a\"}],\"meta\":{\"total_pages\":1}}");

        Exchange exchange = send("telnyx:media/list?filterContentType=audio/mpeg,audio/wav");

        assertThat(request().getRequestUrl().queryParameterValues("filter[content_type][]")).containsExactly("audio/mpeg",
                "audio/wav");
        assertThat(exchange.getMessage().getBody()).isEqualTo(List.of(Map.of("media_name", "a")));
    }

    private static long ours() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("camel-telnyx-")).count();
        }
    }

    private static MockResponse file() {
        return new MockResponse().setHeader("Content-Type", "audio/mpeg").setBody(new Buffer().write(AUDIO));
    }

    private static byte[] audio() {
        byte[] audio = new byte[300_000];
        new Random(1).nextBytes(audio);
        return audio;
    }
}
