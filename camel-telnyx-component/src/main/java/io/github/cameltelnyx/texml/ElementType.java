package io.github.cameltelnyx.texml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What Telnyx documents of one element: its name, its attributes, and what must hold among them. Immutable. */
record ElementType(String name, Map<String, Rule> rules, List<Check> checks) {

    /** What must not be, and the words that say so. */
    record Check(Predicate<Node> broken, String problem) {
    }

    /** Narrower than XML: a colon would want a namespace, and no attribute of Telnyx leaves ASCII. */
    private static final Pattern NAME = Pattern.compile("(?!(?i)xml)[A-Za-z_][A-Za-z0-9._-]*");

    static ElementType named(String name) {
        return new ElementType(name, Map.of(), List.of());
    }

    ElementType attribute(String attribute, Rule rule) {
        return attributes(Map.of(attribute, rule));
    }

    ElementType attributes(Map<String, Rule> more) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        all.putAll(more);
        return new ElementType(name, Collections.unmodifiableMap(all), checks);
    }

    ElementType never(Predicate<Node> broken, String problem) {
        List<Check> all = new ArrayList<>(checks);
        all.add(new Check(broken, problem));
        return new ElementType(name, rules, List.copyOf(all));
    }

    Node node() {
        return Node.named(name);
    }

    Node holding(String text) {
        return Node.holding(name, given("text", text));
    }

    /** Sets an attribute that Telnyx documents. */
    Node set(Node node, String attribute, String value) {
        Rule rule = rules.get(attribute);
        if (!rule.accepts().test(given(attribute, value))) {
            throw problem(attribute + " must be " + rule.allowed());
        }
        return node.with(attribute, value);
    }

    /** Sets any attribute, as Telnyx may document it tomorrow. */
    Node setUnchecked(Node node, String attribute, String value) {
        if (attribute == null || !NAME.matcher(attribute).matches()) {
            throw problem("the name of an attribute must be letters, digits, '_', '-' and '.', and begin with a letter");
        }
        // Telnyx ignores an attribute of another case without a word.
        rules.keySet()
                .stream()
                .filter(known -> known.equalsIgnoreCase(attribute) && !known.equals(attribute))
                .forEach(known -> {
                    throw problem("the attribute is written " + known);
                });
        return node.with(attribute, given(attribute, value));
    }

    /** @return the element, which goes into another now */
    Node complete(Node node) {
        checks.stream().filter(check -> check.broken().test(node)).findFirst().ifPresent(check -> {
            throw problem(check.problem());
        });
        return node;
    }

    String given(String what, String value) {
        if (value == null) {
            throw problem(what + " is missing (null)");
        }
        return value;
    }

    TexmlException problem(String problem) {
        return new TexmlException(name + ": " + problem);
    }
}
