package io.github.cameltelnyx.symbols;

import java.util.Optional;

import org.objectweb.asm.Opcodes;

/**
 * Whether the JVM would find what a class names, by the rules of the JVM specification (5.4.3 and 5.4.4). Not looked at is
 * whether a protected member is used from a subclass: the compiler saw to that, and a library that moves one takes it away.
 */
final class Linking {

    private final ClassPath classPath;

    Linking(ClassPath classPath) {
        this.classPath = classPath;
    }

    /** What is wrong with a type that {@code from} names, nothing where the JVM would load it. */
    Optional<String> problemOfType(ClassFile from, String type) {
        Optional<ClassFile> found = classPath.find(type);
        if (found.isEmpty()) {
            return Optional.of("there is no class " + dotted(type));
        }
        return isVisible(found.get().access(), found.get(), from)
                ? Optional.empty()
                : Optional.of(dotted(type) + " is not public");
    }

    /** What is wrong with a member that {@code from} uses; nothing where its owner is missing, which is told of the type. */
    Optional<String> problemOfMember(ClassFile from, Member member, Use use) {
        if (member.isSignaturePolymorphic()) {
            return Optional.empty();
        }
        return classPath.find(member.owner()).flatMap(owner -> problem(from, owner, member, use));
    }

    private Optional<String> problem(ClassFile from, ClassFile owner, Member member, Use use) {
        if (member.isMethod() && owner.isInterface() != use.isOfAnInterface()) {
            return Optional.of(dotted(owner.name()) + " is now "
                    + (owner.isInterface() ? "an interface" : "a class") + ", so this call of it fails: " + member);
        }
        Optional<ClassFile> declaring = declaring(owner, member);
        if (declaring.isEmpty()) {
            return Optional.of("there is no " + member);
        }
        int access = declaring.get().members().get(member.name() + member.descriptor());
        if (ClassFile.has(access, Opcodes.ACC_STATIC) != use.isStatic()) {
            return Optional.of((use.isStatic() ? "no longer static: " : "now static: ") + member);
        }
        return isVisible(access, declaring.get(), from) ? Optional.empty() : Optional.of("not accessible: " + member);
    }

    private Optional<ClassFile> declaring(ClassFile type, Member member) {
        if (type.members().containsKey(member.name() + member.descriptor())) {
            return Optional.of(type);
        }
        if (member.name().equals("<init>")) {
            return Optional.empty();
        }
        return type.parents()
                .stream()
                .flatMap(parent -> classPath.find(parent).stream())
                .flatMap(parent -> declaring(parent, member).stream())
                .findFirst();
    }

    private static boolean isVisible(int access, ClassFile declaring, ClassFile from) {
        if (ClassFile.has(access, Opcodes.ACC_PRIVATE)) {
            // Nested classes may: they are compiled together.
            return outermost(declaring.name()).equals(outermost(from.name()));
        }
        return ClassFile.has(access, Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)
                || declaring.packageName().equals(from.packageName());
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }
}
