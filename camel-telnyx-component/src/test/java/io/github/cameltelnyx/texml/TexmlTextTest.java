package io.github.cameltelnyx.texml;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static io.github.cameltelnyx.texml.Texml.aiGather;
import static io.github.cameltelnyx.texml.Texml.httpRequest;
import static io.github.cameltelnyx.texml.Texml.redirect;
import static io.github.cameltelnyx.texml.Texml.response;
import static io.github.cameltelnyx.texml.Texml.say;
import static org.assertj.core.api.Assertions.assertThat;

class TexmlTextTest {

    @Test
    void aDialThatACallerSaysStaysText() {
        String said = "</Say><Dial>+19005550100</Dial><Say>";
        Element root = ParsedXml.root(response(say(said)).toBytes());
        assertThat(root.getChildNodes().getLength()).isEqualTo(1);
        assertThat(root.getFirstChild().getNodeName()).isEqualTo("Say");
        assertThat(root.getElementsByTagName("Dial").getLength()).isZero();
        assertThat(root.getTextContent()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "&lt;", "&#65;", "]]>", "<![CDATA[x]]>", "<!-- x -->", "<?x?>", "'\"", "\ttabs\t",
            "two\nlines", "old\rMac", "Windows\r\n", " blanks  around ", "żółć", "日本", "😀 𝄞", "\u0085\u2028", "\uFFFD", "",
            "{", "{{",
            "{{{x}}}", "}}"})
    void anyTextComesBackAsItWas(String text) {
        assertThat(ParsedXml.verb(say(text)).getTextContent()).isEqualTo(text);
        assertThat(ParsedXml.verb(say("x").languageBoost(text)).getAttribute("languageBoost")).isEqualTo(text);
        assertThat(ParsedXml.verb(aiGather(text)).getTextContent()).isEqualTo(text);
        assertThat(ParsedXml.verb(httpRequest("https://a.example").body(text)).getTextContent()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u0008", "\u000B", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00",
            "\uDC00\uD800"})
    void whatXmlCannotHoldBecomesAReplacementCharacter(String broken) {
        String replaced = "a" + "\uFFFD".repeat(broken.length()) + "b";
        String text = "a" + broken + "b";
        assertThat(ParsedXml.verb(say(text)).getTextContent()).isEqualTo(replaced);
        assertThat(ParsedXml.verb(say("x").voice(text)).getAttribute("voice")).isEqualTo(replaced);
        assertThat(ParsedXml.verb(aiGather(text)).getTextContent()).isEqualTo(replaced);
    }

    @Test
    void aTemplateThatACallerSaysIsNotFilledIn() {
        String said = "{{#secret}}key{{/secret}} {{{From}}}";
        String xml = response(say(said).voice(said), aiGather(said), redirect("/" + said),
                httpRequest("https://a.example").header("X", said).body(said)).toXml();
        assertThat(xml).doesNotContain("{{");
    }

    @Test
    void aTemplateOfTheRoutesAuthorIsLeftAsItIs() {
        String xml = response(httpRequest("https://a.example")
                .headerTemplate("Authorization", "Bearer {{#secret}}a<b{{/secret}}")
                .bodyTemplate("{\"from\": \"{{From}}\"}"))
                .toXml();
        assertThat(xml).contains("<Value>Bearer {{#secret}}a&lt;b{{/secret}}</Value>",
                "<Body><![CDATA[{\"from\": \"{{From}}\"}]]></Body>");
    }

    @Test
    void theBytesAreUtf8AndSaySo() {
        Texml document = response(say("żółć 😀"));
        assertThat(new String(document.toBytes(), StandardCharsets.UTF_8)).isEqualTo(document.toXml())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Say>żółć 😀</Say></Response>");
    }

    @Test
    void whatIsPrintedHoldsNoTextOfACaller() {
        assertThat(response(say("my card is 4111"), redirect("/4111"))).hasToString("Texml[Say, Redirect]");
        assertThat(say("4111")).hasToString("Say");
    }

    @Test
    void aDocumentIsAValue() {
        Texml one = response(say("a").loop(2));
        assertThat(one).isEqualTo(response(say("a").loop(2))).hasSameHashCodeAs(response(say("a").loop(2)));
        assertThat(one.then(say("b"))).isEqualTo(response(say("a").loop(2), say("b"))).isNotEqualTo(one);
        assertThat(one).isEqualTo(response(say("a").loop(2)));
    }
}
