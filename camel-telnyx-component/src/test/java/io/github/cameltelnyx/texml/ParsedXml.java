package io.github.cameltelnyx.texml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads XML by a parser that has nothing to do with the code under test. */
final class ParsedXml {

    private ParsedXml() {
    }

    static Element root(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            document.normalizeDocument();
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("no XML: " + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    static Element root(String xml) {
        return root(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The first verb of a document, read back. */
    static Element verb(Verb verb) {
        return (Element) root(Texml.response(verb).toBytes()).getFirstChild();
    }
}
