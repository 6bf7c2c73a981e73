package io.github.cameltelnyx.symbols;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file declares.
 *
 * @param superName the internal name of the super class, null for {@code java/lang/Object}
 * @param access the access flags of the JVM
 * @param members the access flags of each declared member, by its name and descriptor
 */
record ClassFile(String name, String superName, List<String> interfaces, int access, Map<String, Integer> members) {

    static ClassFile read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Map<String, Integer> members = new LinkedHashMap<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                members.put(name + descriptor, access);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
                members.put(name + descriptor, access);
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassFile(reader.getClassName(), reader.getSuperName(), List.of(reader.getInterfaces()),
                reader.getAccess(), members);
    }

    boolean isInterface() {
        return has(access, Opcodes.ACC_INTERFACE);
    }

    boolean isAbstract() {
        return has(access, Opcodes.ACC_ABSTRACT);
    }

    String packageName() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** The super class and the interfaces, in the order in which the JVM looks for a method. */
    List<String> parents() {
        List<String> parents = new ArrayList<>();
        if (superName != null) {
            parents.add(superName);
        }
        parents.addAll(interfaces);
        return parents;
    }

    static boolean has(int access, int flag) {
        return (access & flag) != 0;
    }
}
