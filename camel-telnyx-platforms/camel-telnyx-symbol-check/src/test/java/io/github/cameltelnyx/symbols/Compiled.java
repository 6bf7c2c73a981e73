package io.github.cameltelnyx.symbols;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** Sources of a test, compiled into a folder. */
record Compiled(Path folder) {

    /** Compiles files, each named by its public type, or by its first where it has none that is public. */
    static Compiled into(Path folder, List<Compiled> onTopOf, String... sources) {
        List<String> options = new ArrayList<>(List.of("-d", folder.toString()));
        if (!onTopOf.isEmpty()) {
            options.addAll(List.of("-cp", onTopOf.get(0).folder.toString()));
        }
        List<JavaFileObject> files = Stream.of(sources).<JavaFileObject>map(Source::new).toList();
        assertThat(ToolProvider.getSystemJavaCompiler().getTask(null, null, null, options, null, files).call()).isTrue();
        return new Compiled(folder);
    }

    /** What would fail where these classes, compiled against one library, meet another. */
    List<String> problemsOn(Compiled library) {
        try (URLClassLoader loader = new URLClassLoader(new URL[]{folder.toUri().toURL(), library.folder.toUri().toURL()},
                ClassLoader.getPlatformClassLoader())) {
            return new SymbolCheck(new ClassPath(loader)).problems(classes()).stream().map(Problem::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<byte[]> classes() throws IOException {
        List<byte[]> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.add(Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///"
                    + text.replaceFirst("(?s).*?\\b(public )(class|interface) (\\w+).*|^class (\\w+).*", "$3$4") + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
