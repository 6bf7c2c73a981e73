package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Writes JSON so that a person can review its changes: what fits a line stays on one, lists of words fill lines. */
public final class PrettyJson {

    private static final int WIDTH = 118;

    private final StringBuilder out = new StringBuilder();

    private PrettyJson() {
    }

    public static String write(JsonNode node) {
        PrettyJson json = new PrettyJson();
        json.value(node, 0, 0);
        return json.out.append('\n').toString();
    }

    private void value(JsonNode node, int indent, int column) {
        String flat = flat(node);
        if (node.isValueNode() || column > 0 && column + flat.length() < WIDTH) {
            out.append(flat);
        } else if (node.isObject()) {
            object(node, indent);
        } else if (node.get(0).isValueNode()) {
            words(node, indent);
        } else {
            array(node, indent);
        }
    }

    private void object(JsonNode node, int indent) {
        out.append('{');
        String separator = "";
        for (var entry : node.properties()) {
            String key = TextNode.valueOf(entry.getKey()) + ": ";
            newLine(separator, indent + 2).append(key);
            value(entry.getValue(), indent + 2, indent + 2 + key.length());
            separator = ",";
        }
        newLine("", indent).append('}');
    }

    private void array(JsonNode node, int indent) {
        out.append('[');
        String separator = "";
        for (JsonNode item : node) {
            newLine(separator, indent + 2);
            value(item, indent + 2, indent + 2);
            separator = ",";
        }
        newLine("", indent).append(']');
    }

    private void words(JsonNode node, int indent) {
        out.append('[');
        int column = WIDTH;
        String separator = "";
        for (JsonNode word : node) {
            String text = word.toString();
            out.append(separator);
            if (column + text.length() + 2 > WIDTH) {
                newLine("", indent + 2);
                column = indent + 2;
            } else {
                out.append(' ');
                column++;
            }
            out.append(text);
            column += text.length() + 1;
            separator = ",";
        }
        newLine("", indent).append(']');
    }

    private StringBuilder newLine(String separator, int indent) {
        return out.append(separator).append('\n').append(" ".repeat(indent));
    }

    private static String flat(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> parts.add(TextNode.valueOf(entry.getKey()) + ": " + flat(entry.getValue())));
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        }
        if (node.isArray()) {
            node.forEach(item -> parts.add(flat(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }
}
