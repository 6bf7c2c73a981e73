package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A verb or noun of a TeXML document. Immutable.
 *
 * @param text     its own text, without blanks around it and without that of its children
 * @param children the elements in it
 */
record TexmlElement(String name, Map<String, String> attributes, String text, List<TexmlElement> children) {

    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    boolean flag(String attribute, boolean otherwise) {
        return Boolean.parseBoolean(attribute(attribute, Boolean.toString(otherwise)));
    }

    /** A number that is none, or a negative one, counts as not given. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute, "").strip();
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    Duration seconds(String attribute, int otherwise) {
        return Duration.ofSeconds(number(attribute, otherwise));
    }

    /** The words of an attribute such as {@code statusCallbackEvent}, which blanks part. */
    Set<String> words(String attribute, String otherwise) {
        return Set.copyOf(List.of(attribute(attribute, otherwise).strip().split("\\s+")).stream().distinct().toList());
    }

    /** @return where an attribute points, with the method that another names; null where it is not given */
    TexmlTarget target(String url, String method) {
        return TexmlTarget.of(attributes.get(url), attributes.get(method));
    }

    List<TexmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }
}
