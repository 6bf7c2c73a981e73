package io.github.cameltelnyx.texml;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TexmlDocumentTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String DOCUMENT = "<Response>\n  <Say>żółć 😀</Say>\n</Response>";

    @Test
    void nothingIsTheEmptyDocument() {
        for (Object nothing : new Object[]{null, "", " \n\t", new byte[0], "\uFEFF", Texml.response()}) {
            assertThat(text(nothing)).isEqualTo(DECLARATION + "<Response/>");
        }
    }

    @Test
    void aDocumentOfJavaIsItsBytes() {
        Texml texml = Texml.response(Texml.say("żółć"));
        assertThat(TexmlDocument.of(texml)).isEqualTo(texml.toBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n  ", "\uFEFF", "<?xml version=\"1.0\"?>",
            "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n",
            "\n<?xml version='1.0' encoding='utf-8'?>\n"})
    void aDocumentGivenAsTextOrBytesIsSentInUtf8UnderOurDeclaration(String before) {
        assertThat(text(before + DOCUMENT)).isEqualTo(DECLARATION + DOCUMENT);
        assertThat(text(new StringBuilder(before + DOCUMENT))).isEqualTo(DECLARATION + DOCUMENT);
        assertThat(text((before + DOCUMENT + "\n").getBytes(StandardCharsets.UTF_8))).isEqualTo(DECLARATION + DOCUMENT);
    }

    @Test
    void theEncodingThatATextDeclaresDoesNotMatterAsItIsSentInUtf8() {
        assertThat(text("<?xml version='1.0' encoding='ISO-8859-1'?>" + DOCUMENT)).isEqualTo(DECLARATION + DOCUMENT);
        assertThat(text("<?xml version='1.0' encoding='UTF-16'?>" + DOCUMENT)).isEqualTo(DECLARATION + DOCUMENT);
    }

    @Test
    void bytesThatAreNotUtf8OrSaySoAreRefused() {
        byte[] latin = "<Response><Say>é</Say></Response>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] declared = "<?xml version='1.0' encoding='ISO-8859-2'?><Response/>".getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : new byte[][]{latin, declared, DOCUMENT.getBytes(StandardCharsets.UTF_16)}) {
            assertThatThrownBy(() -> TexmlDocument.of(bytes)).isInstanceOf(TexmlException.class).hasMessageContaining("UTF-8");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            `<Response>\n<Say>SECRET</Sa></Response>`      ~ 2
            `<Response>\n\n  <Say a=SECRET/></Response>`   ~ 3
            `<?xml version='1.0'?>\n<Response>\n SECRET & co</Response>`  ~ 3
            `<Response>SECRET`                             ~ 1
            `SECRET`                                       ~ 1
            `<Response/>\n<SECRET/>`                       ~ 2
            `<Response><SECRET a='1' a='2'/></Response>`   ~ 1
            `<Response>\n<a:SECRET/></Response>`           ~ 2
            `<Response>\n&SECRET;</Response>`              ~ 2
            `<SECRET><Response/></SECRET>`                 ~ 1
            `<response>SECRET</response>`                  ~ 1
            """)
    void aFaultIsToldByItsPlaceAndNeverByTheText(String document, int line) {
        TexmlSyntaxException fault = catchThrowableOfType(TexmlSyntaxException.class,
                () -> TexmlDocument.of(document.replace("\\n", "\n")));
        assertThat(fault).hasMessageContaining("line " + line + ", column " + fault.getColumn())
                .hasMessageNotContaining("SECRET")
                .hasNoCause();
        assertThat(fault.getLine()).isEqualTo(line);
        assertThat(fault.getColumn()).isPositive();
    }

    @Test
    void theColumnIsThatOfTheFault() {
        TexmlSyntaxException fault = catchThrowableOfType(TexmlSyntaxException.class,
                () -> TexmlDocument.of("\n<?xml version='1.0'?><Response><Say>a</Sa></Response>"));
        assertThat(fault.getLine()).isEqualTo(2);
        assertThat(fault.getColumn()).isBetween(40, 44);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\uD800", "\uFFFE", "&#1;", "&#xD800;"})
    void charactersThatXmlCannotHoldAreRefused(String character) {
        assertThatThrownBy(() -> TexmlDocument.of("<Response><Say>" + character + "</Say></Response>"))
                .isInstanceOf(TexmlException.class);
    }

    @Test
    void aBillionLaughsAreRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Response [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String document = laughs + "]><Response><Say>&a29;</Say></Response>";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatThrownBy(() -> TexmlDocument.of(document))
                .isInstanceOf(TexmlSyntaxException.class)
                .hasMessageEndingWith("it has a DOCTYPE, which is not allowed"));
    }

    @Test
    void aFaultThatTheParserHasNoWordsForIsAFaultOfTheDocument() {
        assertThatThrownBy(() -> TexmlDocument.of("<!DOCTYPE Response [<!ENTITY a \u0000 'x'>]><Response/>"))
                .isInstanceOf(TexmlSyntaxException.class);
    }

    @Test
    void nothingOutsideTheDocumentIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            for (String doctype : new String[]{"SYSTEM '" + url + "'", "[<!ENTITY % x SYSTEM '" + url + "'> %x;]",
                    "[<!ENTITY x SYSTEM '" + url + "'>]", "[<!ENTITY x SYSTEM '" + secret.toUri() + "'>]"}) {
                assertThatThrownBy(() -> TexmlDocument.of("<!DOCTYPE Response " + doctype + "><Response>&x;</Response>"))
                        .isInstanceOf(TexmlSyntaxException.class)
                        .hasMessageNotContaining("SECRET");
            }
            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aDocumentBeyondTheLimitIsRefusedAndOneAtItIsNot() {
        String around = "<Response><Say></Say></Response>";
        String most = "<Response><Say>" + "a".repeat(TexmlDocument.MAX_LENGTH - around.length()) + "</Say></Response>";
        assertThat(TexmlDocument.of(most)).hasSize(TexmlDocument.MAX_LENGTH + DECLARATION.length());
        assertThatThrownBy(() -> TexmlDocument.of(most + " ")).isInstanceOf(TexmlException.class)
                .hasMessageContaining("1048576");
        assertThatThrownBy(() -> TexmlDocument.of(new byte[4 * TexmlDocument.MAX_LENGTH + 1]))
                .isInstanceOf(TexmlException.class)
                .hasMessageContaining("1048576");
    }

    /** From Java 24 on, the parser itself bounds the depth. */
    @Test
    void aDeeplyNestedDocumentDoesNotOverflowTheStack() {
        String deep = "<Response>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</Response>";
        try {
            assertThat(TexmlDocument.of(deep)).hasSizeGreaterThan(700_000);
        } catch (TexmlSyntaxException e) {
            assertThat(e.getLine()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"</Say><Dial>1</Dial>", "a \"b\" 'c' & ]]>", "two\nlines\t", "{{From}}", "\u0001\uD800"})
    void anEscapedTextStaysTextBetweenTagsAndInBothKindsOfQuotes(String text) {
        String escaped = TexmlDocument.escape(text);
        String document = "<Response><Say voice='" + escaped + "' language=\"" + escaped + "\">" + escaped
                + "</Say></Response>";
        Element say = (Element) ParsedXml.root(TexmlDocument.of(document)).getFirstChild();
        String expected = text.replaceAll("[\u0001\uD800]", "\uFFFD");
        assertThat(say.getTextContent()).isEqualTo(expected);
        assertThat(say.getAttribute("voice")).isEqualTo(expected);
        assertThat(say.getAttribute("language")).isEqualTo(expected);
        assertThat(escaped).doesNotContain("{{");
    }

    @Test
    void nothingIsEscapedToNothing() {
        assertThat(TexmlDocument.escape(null)).isEmpty();
    }

    @Test
    void whatIsNoDocumentIsNamedByItsClass() {
        assertThatThrownBy(() -> TexmlDocument.of(Map.of("a", "SECRET"))).isInstanceOf(TexmlException.class)
                .hasMessageContaining("java.util.")
                .hasMessageNotContaining("SECRET");
    }

    private static String text(Object body) {
        return new String(TexmlDocument.of(body), StandardCharsets.UTF_8);
    }
}
