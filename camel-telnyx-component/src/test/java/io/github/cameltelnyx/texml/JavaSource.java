package io.github.cameltelnyx.texml;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Asks the compiler what it says about a class. */
final class JavaSource extends SimpleJavaFileObject {

    private final String source;

    private JavaSource(String source) {
        super(URI.create("string:///Sample.java"), Kind.SOURCE);
        this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }

    /** The errors in a class named Sample, none where it compiles. */
    static List<String> errors(String source, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-d", output.toString(), "-classpath",
                System.getProperty("java.class.path"));
        compiler.getTask(null, null, diagnostics, options, null, List.of(new JavaSource(source))).call();
        return diagnostics.getDiagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.toList());
    }

    /** A class in a package of its own that computes one document. */
    static String documentOf(String expression) {
        return "import static io.github.cameltelnyx.texml.Texml.*;\nclass Sample { Object document = " + expression + "; }\n";
    }
}
