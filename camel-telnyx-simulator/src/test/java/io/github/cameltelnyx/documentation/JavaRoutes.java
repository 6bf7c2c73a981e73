package io.github.cameltelnyx.documentation;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.apache.camel.RoutesBuilder;

/** Compiles routes that a page shows in Java. */
final class JavaRoutes {

    private static final Pattern IMPORTS = Pattern.compile("\\A((?:import .*;\\n)*)");

    private static final Pattern CLASS = Pattern.compile("public class (\\w+) extends RouteBuilder \\{");

    private JavaRoutes() {
    }

    /** @param routes a RouteBuilder, or statements of one, with their imports before them */
    static RoutesBuilder of(String routes) throws Exception {
        Matcher name = CLASS.matcher(routes);
        return name.find() ? load(name.group(1), routes) : load("Shown", around(routes));
    }

    private static String around(String routes) {
        Matcher imports = IMPORTS.matcher(routes);
        String statements = imports.find() ? routes.substring(imports.end()) : routes;
        return """
                %s
                public class Shown extends org.apache.camel.builder.RouteBuilder {
                    @Override
                    public void configure() {
                        %s
                    }
                }
                """.formatted(imports.group(), statements);
    }

    private static RoutesBuilder load(String name, String text) throws Exception {
        Path folder = Files.createTempDirectory("manual");
        Path source = Files.writeString(folder.resolve(name + ".java"), text);
        compile(source, folder);
        try (URLClassLoader loader = new URLClassLoader(new URL[]{folder.toUri().toURL()}, JavaRoutes.class.getClassLoader())) {
            return (RoutesBuilder) loader.loadClass(name).getDeclaredConstructor().newInstance();
        }
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            StringBuilder problems = new StringBuilder();
            boolean compiled = compiler.getTask(null, files, problem -> problems.append(problem).append('\n'),
                    List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none"), null,
                    files.getJavaFileObjects(source)).call();
            if (!compiled) {
                throw new IllegalArgumentException("The manual's Java does not compile: " + problems);
            }
        }
    }
}
