package io.github.cameltelnyx.texml;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

/** Any bytes are a document or none; what is one, another parser reads too, with nothing declared and nothing fetched. */
class TexmlDocumentFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void whatIsTakenIsADocument(byte[] bytes) throws Exception {
        byte[] document;
        try {
            document = TexmlDocument.of(bytes);
        } catch (TexmlException e) {
            assertThat(e.getMessage()).doesNotContain("\n").hasSizeLessThan(200);
            return;
        }
        assertThat(rootOf(document)).isEqualTo("Response");
        assertThat(TexmlDocument.of(document)).isEqualTo(document);
    }

    private static String rootOf(byte[] document) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(document)).getDocumentElement().getNodeName();
    }
}
