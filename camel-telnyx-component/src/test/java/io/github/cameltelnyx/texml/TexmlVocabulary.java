package io.github.cameltelnyx.texml;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every element that {@link Texml} can begin, found by looking. */
final class TexmlVocabulary {

    private TexmlVocabulary() {
    }

    static Stream<Method> factories() {
        return Arrays.stream(Texml.class.getMethods()).filter(method -> Modifier.isStatic(method.getModifiers()));
    }

    static List<Class<?>> classes() {
        return factories().map(Method::getReturnType)
                .filter(Element.class::isAssignableFrom)
                .distinct()
                .collect(Collectors.toList());
    }

    static Map<String, ElementType> types() {
        Map<String, ElementType> types = new TreeMap<>();
        classes().forEach(type -> types.put(type.getSimpleName(), typeOf(type)));
        return types;
    }

    static ElementType typeOf(Class<?> element) {
        try {
            Field type = element.getDeclaredField("TYPE");
            return (ElementType) type.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Set<String> methods(Class<?> element) {
        return Arrays.stream(element.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Element.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
