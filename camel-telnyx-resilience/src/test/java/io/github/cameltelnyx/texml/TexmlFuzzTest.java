package io.github.cameltelnyx.texml;

import java.io.ByteArrayInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.w3c.dom.Element;

import static io.github.cameltelnyx.texml.Texml.aiGather;
import static io.github.cameltelnyx.texml.Texml.httpRequest;
import static io.github.cameltelnyx.texml.Texml.response;
import static io.github.cameltelnyx.texml.Texml.say;
import static org.assertj.core.api.Assertions.assertThat;

/** Any text comes back out of a document, and adds nothing to it. */
class TexmlFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void anyTextStaysText(FuzzedDataProvider data) throws Exception {
        String text = data.consumeString(100);
        String attribute = data.consumeString(100);
        String body = data.consumeRemainingAsString();

        String xml = response(say(text).voice(attribute), aiGather(body), httpRequest("https://a.example").body(body)).toXml();

        Element root = root(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(root.getElementsByTagName("*").getLength()).as(xml).isEqualTo(ELEMENTS);
        Element said = (Element) root.getElementsByTagName("Say").item(0);
        assertThat(said.getTextContent()).isEqualTo(possible(text));
        assertThat(said.getAttribute("voice")).isEqualTo(possible(attribute));
        assertThat(said.getAttributes().getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("AIGather").item(0).getTextContent()).isEqualTo(possible(body));
        assertThat(root.getElementsByTagName("Body").item(0).getTextContent()).isEqualTo(possible(body));
        assertThat(xml).doesNotContain("{{");
        assertThat(TexmlDocument.of(xml)).isEqualTo(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Element byHand = root(TexmlDocument.of("<Response a='" + TexmlDocument.escape(text) + "'/>"));
        assertThat(byHand.getAttribute("a")).isEqualTo(possible(text));
    }

    /** Of a document with empty texts. */
    private static final int ELEMENTS = elements();

    private static int elements() {
        try {
            return root(response(say(""), aiGather(""), httpRequest("https://a.example").body("")).toBytes())
                    .getElementsByTagName("*")
                    .getLength();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element root(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    /** What XML 1.0 can hold of a text. */
    private static String possible(String text) {
        StringBuilder possible = new StringBuilder();
        text.codePoints()
                .map(point -> point < 0x20 && "\t\n\r".indexOf(point) < 0 || point >= 0xD800 && point < 0xE000
                        || point == 0xFFFE
                        || point == 0xFFFF ? 0xFFFD : point)
                .forEach(possible::appendCodePoint);
        return possible.toString();
    }
}
