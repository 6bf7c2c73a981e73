package io.github.cameltelnyx.symbols;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Everything outside itself that a class names: types, also those of signatures and annotations, and members.
 *
 * @param types internal names
 */
record References(Set<String> types, Map<Member, Use> members) {

    static References read(byte[] bytes) {
        References references = new References(new TreeSet<>(), new LinkedHashMap<>());
        Remapper types = new Remapper(Opcodes.ASM9) {

            @Override
            public String map(String internalName) {
                references.types.add(internalName);
                return internalName;
            }
        };
        ClassVisitor nowhere = new ClassVisitor(Opcodes.ASM9) {

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                };
            }
        };
        new ClassReader(bytes).accept(new ClassRemapper(Opcodes.ASM9, nowhere, types) {

            @Override
            protected MethodVisitor createMethodRemapper(MethodVisitor visitor) {
                return references.new Instructions(visitor, types);
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return references;
    }

    private void add(String owner, String name, String descriptor, Use use) {
        // An array has the methods of Object.
        members.put(new Member(owner.startsWith("[") ? "java/lang/Object" : owner, name, descriptor), use);
    }

    private final class Instructions extends MethodRemapper {

        Instructions(MethodVisitor next, Remapper types) {
            super(Opcodes.ASM9, next, types);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            addMethod(opcode == Opcodes.INVOKESTATIC, owner, name, descriptor, ofInterface);
            super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean ofClass = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            add(owner, name, descriptor, ofClass ? Use.STATIC : Use.OF_AN_OBJECT);
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            addHandle(bootstrap);
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    addHandle(handle);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        /** Lambdas and method references; of records also the fields, whose descriptors tell them apart. */
        private void addHandle(Handle handle) {
            addMethod(handle.getTag() == Opcodes.H_INVOKESTATIC, handle.getOwner(), handle.getName(), handle.getDesc(),
                    handle.isInterface());
        }

        private void addMethod(boolean ofClass, String owner, String name, String descriptor, boolean ofInterface) {
            Use use;
            if (ofInterface) {
                use = ofClass ? Use.STATIC_OF_AN_INTERFACE : Use.OF_AN_INTERFACE;
            } else {
                use = ofClass ? Use.STATIC : Use.OF_AN_OBJECT;
            }
            add(owner, name, descriptor, use);
        }
    }
}
