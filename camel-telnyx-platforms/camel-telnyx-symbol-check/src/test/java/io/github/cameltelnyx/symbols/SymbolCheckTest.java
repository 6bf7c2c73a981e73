package io.github.cameltelnyx.symbols;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SymbolCheckTest {

    @TempDir
    private Path compiledOn;
    @TempDir
    private Path runOn;
    @TempDir
    private Path ours;

    @Test
    void whatIsStillThereIsNoProblem() {
        String library = "public class Lib { public static String text; public int size() { return 1; } }";
        String use = """
                public class Use extends Lib {
                    record Pair(int left, String right) {}
                    Object run(Lib lib, String[] texts) throws Throwable {
                        Runnable lambda = () -> System.out.println(lib.size() + Lib.text + size());
                        java.util.function.ToIntFunction<Lib> reference = Lib::size;
                        java.lang.invoke.MethodHandle handle = null;
                        return handle.invoke(lambda, reference, texts.clone(), new Pair(1, "").hashCode());
                    }
                }""";

        assertThat(problems(library, library, use)).isEmpty();
    }

    @Test
    void aMethodThatTheOtherVersionLacksIsFound() {
        assertThat(problems("public class Lib { public void late() {} }", "public class Lib { }",
                "class Use { void run(Lib lib) { lib.late(); } }")).containsExactly("there is no Lib.late()V");
    }

    @Test
    void aMethodWithAnotherResultIsAnotherMethod() {
        assertThat(problems("public class Lib { public java.util.Set names() { return null; } }",
                "public class Lib { public java.util.Map names() { return null; } }",
                "class Use { void run(Lib lib) { lib.names(); } }"))
                .containsExactly("there is no Lib.names()Ljava/util/Set;");
    }

    @Test
    void aMethodThatMovedToASupertypeIsFoundThere() {
        assertThat(problems("public class Lib { public void run() {} }",
                "class Base { public void run() {} } public class Lib extends Base { }",
                "class Use { void use(Lib lib) { lib.run(); } }")).isEmpty();
    }

    @Test
    void aConstructorIsNotInherited() {
        assertThat(problems("public class Lib { public Lib(int size) {} }",
                "class Base { public Base(int size) {} } public class Lib extends Base { public Lib() { super(1); } }",
                "class Use { Object run() { return new Lib(1); } }")).containsExactly("there is no Lib.<init>(I)V");
    }

    @Test
    void aMethodReferenceCountsAsACall() {
        assertThat(problems("public class Lib { public void late() {} }", "public class Lib { }",
                "class Use { Runnable run(Lib lib) { return lib::late; } }")).containsExactly("there is no Lib.late()V");
    }

    @Test
    void aFieldOfAnotherTypeIsFound() {
        assertThat(problems("public class Lib { public int size; }", "public class Lib { public long size; }",
                "class Use { int run(Lib lib) { return lib.size; } }")).containsExactly("there is no Lib.size of type I");
    }

    @Test
    void aMethodThatBecameStaticIsFound() {
        assertThat(problems("public class Lib { public void run() {} }", "public class Lib { public static void run() {} }",
                "class Use { void use(Lib lib) { lib.run(); } }")).containsExactly("now static: Lib.run()V");
    }

    @Test
    void aClassThatBecameAnInterfaceIsFound() {
        assertThat(problems("public class Lib { public void run() {} }", "public interface Lib { void run(); }",
                "class Use { void use(Lib lib) { lib.run(); } }"))
                .containsExactly("Lib is now an interface, so this call of it fails: Lib.run()V");
    }

    @Test
    void aMethodThatBecamePrivateIsFound() {
        assertThat(problems("public class Lib { public void run() {} }", "public class Lib { private void run() {} }",
                "class Use { void use(Lib lib) { lib.run(); } }")).containsExactly("not accessible: Lib.run()V");
    }

    @Test
    void aMissingTypeIsFoundEvenWhereItIsOnlyCaught() {
        assertThat(problems("public class Lib extends RuntimeException { }", "public class Other { }",
                "class Use { void run() { try { toString(); } catch (Lib e) { } } }"))
                .containsExactly("there is no class Lib");
    }

    @Test
    void aMethodThatASupertypeNowAsksForIsFound() {
        assertThat(problems("public interface Lib { }", "public interface Lib { void late(); }",
                "class Use implements Lib { }")).containsExactly("it does not implement Lib.late()V");
    }

    @Test
    void aMethodWithADefaultNeedsNoImplementation() {
        assertThat(problems("public interface Lib { }", "public interface Lib { default void late() { } }",
                "class Use implements Lib { }")).isEmpty();
    }

    @Test
    void whatBecameFinalIsFoundWhereItIsOverridden() {
        assertThat(problems("public class Lib { public void run() {} }", "public class Lib { public final void run() {} }",
                "class Use extends Lib { @Override public void run() {} }"))
                .containsExactly("it overrides Lib.run()V, which is final");
    }

    private List<String> problems(String library, String otherLibrary, String use) {
        Compiled compiled = Compiled.into(compiledOn, List.of(), library);
        Compiled other = Compiled.into(runOn, List.of(), otherLibrary);
        return Compiled.into(ours, List.of(compiled), use).problemsOn(other);
    }
}
