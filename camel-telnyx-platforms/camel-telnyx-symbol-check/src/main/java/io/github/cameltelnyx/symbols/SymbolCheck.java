package io.github.cameltelnyx.symbols;

import java.net.URL;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether compiled classes run on a class path other than the one they were compiled on: every type, method and field that
 * they name has to be there, and every method that their supertypes ask for.
 */
final class SymbolCheck {

    private final ClassPath classPath;
    private final Linking linking;
    private final Inheritance inheritance;

    SymbolCheck(ClassPath classPath) {
        this.classPath = classPath;
        this.linking = new Linking(classPath);
        this.inheritance = new Inheritance(classPath);
    }

    /** What would fail, the whole of it, none where the classes run. */
    Set<Problem> problems(Collection<byte[]> classes) {
        Set<Problem> problems = new LinkedHashSet<>();
        for (byte[] bytes : classes) {
            ClassFile from = ClassFile.read(bytes);
            References references = References.read(bytes);
            references.types()
                    .forEach(type -> linking.problemOfType(from, type).ifPresent(text -> problems.add(problem(from, text))));
            references.members()
                    .forEach((member, use) -> linking.problemOfMember(from, member, use)
                            .ifPresent(text -> problems.add(problem(from, text))));
            inheritance.problems(from).forEach(text -> problems.add(problem(from, text)));
        }
        return problems;
    }

    /** The address from which each type that the classes name comes, as far as it is on the class path. */
    Map<String, URL> origins(Collection<byte[]> classes) {
        Map<String, URL> origins = new TreeMap<>();
        for (byte[] bytes : classes) {
            for (String type : References.read(bytes).types()) {
                classPath.origin(type).ifPresent(url -> origins.put(type.replace('/', '.'), url));
            }
        }
        return origins;
    }

    private static Problem problem(ClassFile from, String text) {
        return new Problem(from.name().replace('/', '.'), text);
    }
}
