package io.github.cameltelnyx.symbols;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectweb.asm.Opcodes;

/**
 * Whether a class still is what its supertypes ask for. No byte code names a method that a newer library wants implemented:
 * it is missed only when it is called.
 */
final class Inheritance {

    private final ClassPath classPath;

    Inheritance(ClassPath classPath) {
        this.classPath = classPath;
    }

    List<String> problems(ClassFile type) {
        List<String> problems = new ArrayList<>();
        Set<ClassFile> ancestors = ancestors(type);
        if (!type.isAbstract()) {
            problems.addAll(notImplemented(type, ancestors));
        }
        for (ClassFile ancestor : ancestors) {
            if (ClassFile.has(ancestor.access(), Opcodes.ACC_FINAL)) {
                problems.add("it extends " + dotted(ancestor) + ", which is final");
            }
            ancestor.members().forEach((member, access) -> {
                if (isInherited(access) && ClassFile.has(access, Opcodes.ACC_FINAL) && type.members().containsKey(member)) {
                    problems.add("it overrides " + dotted(ancestor) + "." + member + ", which is final");
                }
            });
        }
        return problems;
    }

    private static List<String> notImplemented(ClassFile type, Set<ClassFile> ancestors) {
        Set<String> implemented = new LinkedHashSet<>(type.members().keySet());
        for (ClassFile ancestor : ancestors) {
            ancestor.members().forEach((member, access) -> {
                if (!ClassFile.has(access, Opcodes.ACC_ABSTRACT)) {
                    implemented.add(member);
                }
            });
        }
        List<String> problems = new ArrayList<>();
        for (ClassFile ancestor : ancestors) {
            for (Map.Entry<String, Integer> member : ancestor.members().entrySet()) {
                if (ClassFile.has(member.getValue(), Opcodes.ACC_ABSTRACT) && !implemented.contains(member.getKey())) {
                    problems.add("it does not implement " + dotted(ancestor) + "." + member.getKey());
                }
            }
        }
        return problems;
    }

    private Set<ClassFile> ancestors(ClassFile type) {
        Set<ClassFile> ancestors = new LinkedHashSet<>();
        for (String parent : type.parents()) {
            classPath.find(parent).ifPresent(found -> {
                ancestors.add(found);
                ancestors.addAll(ancestors(found));
            });
        }
        return ancestors;
    }

    private static boolean isInherited(int access) {
        return !ClassFile.has(access, Opcodes.ACC_STATIC) && !ClassFile.has(access, Opcodes.ACC_PRIVATE);
    }

    private static String dotted(ClassFile type) {
        return type.name().replace('/', '.');
    }
}
