package io.github.cameltelnyx.texml;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An element of a TeXML document: immutable, each method gives a changed copy. A value that Telnyx does not document is
 * refused with a {@link TexmlException} when it is set; what must hold between several, when the element is put into another.
 *
 * @param <E> the element's own type
 */
public abstract class Element<E extends Element<E>> {

    private final ElementType type;
    private final Node node;
    private final Function<Node, E> copy;

    Element(ElementType type, Node node, Function<Node, E> copy) {
        this.type = type;
        this.node = node;
        this.copy = copy;
    }

    /**
     * Sets an attribute, or a value of one, that this version does not know. The value is escaped but not checked: Telnyx
     * ignores what it does not know.
     */
    public final E attribute(String name, String value) {
        return copy.apply(type.setUnchecked(node, name, value));
    }

    final E set(String attribute, String value) {
        return copy.apply(type.set(node, attribute, value));
    }

    final E set(String attribute, int value) {
        return set(attribute, Integer.toString(value));
    }

    final E set(String attribute, double value) {
        return set(attribute, Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : "");
    }

    final E set(String attribute, boolean value) {
        return set(attribute, Boolean.toString(value));
    }

    final E set(String attribute, String separator, String... words) {
        for (String word : words) {
            type.given(attribute, word);
        }
        return set(attribute, String.join(separator, words));
    }

    /** Puts elements into this one; the callers' types say which may stand here. */
    final E plus(Object... elements) {
        return change(now -> plus(type, now, elements));
    }

    static Node plus(ElementType type, Node node, Object... elements) {
        Node changed = node;
        for (Object element : elements) {
            if (element == null) {
                throw type.problem("what it contains is missing (null)");
            }
            changed = changed.plus(((Element<?>) element).complete());
        }
        return changed;
    }

    final E change(UnaryOperator<Node> how) {
        return copy.apply(how.apply(node));
    }

    /** A text that goes into a child of this element. */
    final String given(String what, String value) {
        return type.given(what, value);
    }

    /** Adds what Telnyx documents for several elements: a name and a value of the user's own. */
    final E plusParameter(String name, String value) {
        Node parameter = Node.named("Parameter").with("name", given("a parameter's name", name));
        return change(now -> now.plus(parameter.with("value", given("a parameter's value", value))));
    }

    private Node complete() {
        return type.complete(node);
    }

    /** The element that an interface of shared attributes belongs to. */
    @SuppressWarnings("unchecked")
    static <E extends Element<E>> Element<E> of(Object shared) {
        return (Element<E>) shared;
    }

    /** @return the name alone: the rest may be what a caller said */
    @Override
    public final String toString() {
        return type.name();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Element<?> element && node.equals(element.node);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(node);
    }
}
