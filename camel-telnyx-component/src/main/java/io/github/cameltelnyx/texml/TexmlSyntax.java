package io.github.cameltelnyx.texml;

import java.io.Reader;
import java.util.MissingResourceException;
import java.util.Optional;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells whether a text is well-formed XML with the root Response. Fetches nothing and expands nothing. */
final class TexmlSyntax {

    private TexmlSyntax() {
    }

    /** The JDK's own, whatever else the class path holds: its settings are known. One a text, as it need not be thread-safe. */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** @throws TexmlSyntaxException with the place; the parser's own message quotes the text, and is left out for that */
    static void check(Reader document) {
        XMLStreamReader parser = null;
        try {
            parser = parsers().createXMLStreamReader(document);
            checkRoot(parser);
            while (parser.hasNext()) {
                if (parser.next() == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw fault("it has an entity that XML does not know", parser.getLocation());
                }
            }
        } catch (XMLStreamException e) {
            throw fault("it is no well-formed XML", Optional.ofNullable(e.getLocation())
                    .orElse(parser == null ? null : parser.getLocation()));
        } catch (MissingResourceException e) {
            // The JDK's parser lacks some of its own messages.
            throw fault("it is no well-formed XML", parser == null ? null : parser.getLocation());
        }
    }

    private static void checkRoot(XMLStreamReader parser) throws XMLStreamException {
        int event = parser.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                throw fault("it has a DOCTYPE, which is not allowed", parser.getLocation());
            }
            event = parser.next();
        }
        if (!parser.getLocalName().equals("Response") || !parser.getPrefix().isEmpty()) {
            throw fault("the root element must be Response", parser.getLocation());
        }
    }

    private static TexmlSyntaxException fault(String problem, Location place) {
        return new TexmlSyntaxException(problem, place == null ? 1 : Math.max(1, place.getLineNumber()),
                place == null ? 1 : Math.max(1, place.getColumnNumber()));
    }
}
