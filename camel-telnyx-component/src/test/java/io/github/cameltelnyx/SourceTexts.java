package io.github.cameltelnyx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

/**
 * The texts that a source may show to somebody: its literals, put together where it puts them together. What is neither said
 * in an annotation nor by {@code toString} nor in a log that is off.
 */
final class SourceTexts extends TreeScanner<Void, Void> {

    /**
     * One text.
     *
     * @param source where it stands
     * @param pieces what is always said, in its order; between the pieces stand values
     */
    record Text(String source, List<String> pieces) {

        /** As the manual writes it. */
        @Override
        public String toString() {
            return source + ": " + String.join("…", pieces);
        }
    }

    private final List<Text> found = new ArrayList<>();
    private String source;

    private SourceTexts() {
    }

    static List<Text> in(Path folder) throws IOException {
        SourceTexts texts = new SourceTexts();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                texts.source = folder.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())).toString();
                texts.scan(unit, null);
            }
        }
        return texts.found;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        return method.getName().contentEquals("toString") ? null : super.visitMethod(method, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        boolean quiet = call.getMethodSelect() instanceof MemberSelectTree select
                && List.of("debug", "trace").contains(select.getIdentifier().toString());
        return quiet ? null : super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
        if (sum.getKind() != Kind.PLUS) {
            return super.visitBinary(sum, nothing);
        }
        List<String> pieces = new ArrayList<>(List.of(""));
        collect(sum, pieces);
        add(pieces);
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
            add(List.of(text));
        }
        return null;
    }

    private void collect(ExpressionTree part, List<String> pieces) {
        if (part instanceof BinaryTree sum && sum.getKind() == Kind.PLUS) {
            collect(sum.getLeftOperand(), pieces);
            collect(sum.getRightOperand(), pieces);
        } else if (part instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + text);
        } else {
            pieces.add("");
            // What is said inside of a value, such as one of two words, is a text of its own.
            scan(part instanceof ParenthesizedTree inner ? inner.getExpression() : part, null);
        }
    }

    private void add(List<String> pieces) {
        // A logger's places for values.
        found.add(new Text(source, pieces.stream().flatMap(piece -> Stream.of(piece.split("\\{}", -1))).toList()));
    }
}
