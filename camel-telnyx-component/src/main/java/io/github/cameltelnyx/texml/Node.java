package io.github.cameltelnyx.texml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An XML element as a value. Names come from this package alone, but for those that {@link ElementType} has checked. */
record Node(String name, Map<String, String> attributes, List<Piece> content) implements Piece {

    static Node named(String name) {
        return new Node(name, Map.of(), List.of());
    }

    static Node holding(String name, String text) {
        return named(name).plus(new Text(text, Escape.TEXT));
    }

    Node with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new Node(name, Collections.unmodifiableMap(changed), content);
    }

    Node plus(Piece piece) {
        List<Piece> more = new ArrayList<>(content);
        more.add(piece);
        return new Node(name, attributes, Collections.unmodifiableList(more));
    }

    /** This element with its child of a name changed; where there is no such child, it is added. */
    Node inside(String child, UnaryOperator<Node> change) {
        List<Piece> changed = new ArrayList<>(content);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i) instanceof Node node && node.name().equals(child)) {
                changed.set(i, change.apply(node));
                return new Node(name, attributes, Collections.unmodifiableList(changed));
            }
        }
        return plus(change.apply(named(child)));
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    boolean contains(String child) {
        return content.stream().anyMatch(piece -> piece instanceof Node node && node.name().equals(child));
    }

    @Override
    public void write(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            xml.append(' ').append(attribute).append("=\"");
            Escape.ATTRIBUTE.write(value, xml);
            xml.append('"');
        });
        if (content.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        content.forEach(piece -> piece.write(xml));
        xml.append("</").append(name).append('>');
    }
}
