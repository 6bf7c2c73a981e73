package io.github.cameltelnyx.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A document that a call follows. Immutable. */
record TexmlDocument(List<TexmlElement> verbs) {

    /**
     * @param  url       where it comes from, for a document that is a sound file
     * @throws TexmlFault when the bytes are none
     */
    static TexmlDocument parse(byte[] bytes, String contentType, String url) {
        if (contentType.startsWith("audio/")) {
            return new TexmlDocument(List.of(new TexmlElement("Play", Map.of(), url, List.of())));
        }
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Element root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
            if (!root.getTagName().equals("Response")) {
                throw new TexmlFault("its root is <" + root.getTagName() + ">, not <Response>");
            }
            return new TexmlDocument(element(root).children());
        } catch (SAXParseException e) {
            throw new TexmlFault("line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException e) {
            throw new TexmlFault(String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this JVM cannot be made safe", e);
        }
    }

    /** Nothing outside the document is read, and nothing in it can grow: a document type is refused. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setCoalescing(true);
        return factory;
    }

    private static TexmlElement element(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.put(element.getAttributes().item(i).getNodeName(), element.getAttributes().item(i).getNodeValue());
        }
        List<TexmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(element(child));
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return new TexmlElement(element.getTagName(), attributes, text.toString().strip(), children);
    }

    /** Why something is no document. */
    static final class TexmlFault extends RuntimeException {

        TexmlFault(String reason) {
            super(reason, null, false, false);
        }
    }
}
