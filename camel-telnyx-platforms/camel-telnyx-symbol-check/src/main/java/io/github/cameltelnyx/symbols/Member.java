package io.github.cameltelnyx.symbols;

/**
 * A method or a field, as byte code names it: by the type that it was compiled against, its name and its descriptor.
 *
 * @param owner the internal name of that type, which may inherit the member from another
 * @param descriptor the types of the parameters and of the result, or of the field, as the JVM writes them
 */
record Member(String owner, String name, String descriptor) {

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    /** Calls by method and variable handles have no declaration of their own. */
    boolean isSignaturePolymorphic() {
        return isMethod()
                && (owner.equals("java/lang/invoke/MethodHandle") || owner.equals("java/lang/invoke/VarHandle"));
    }

    @Override
    public String toString() {
        return owner.replace('/', '.') + "." + name + (isMethod() ? descriptor : " of type " + descriptor);
    }
}
