package io.github.cameltelnyx.karaf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aQute.bnd.osgi.Domain;

/** The jars that the build has of the features' bundles. camel-karaf's are Camel's own, made bundles. */
final class Jars {

    private Jars() {
    }

    /** The jar of this artifact on the class path. */
    static Optional<Path> of(String artifact) {
        Pattern name = Pattern.compile(Pattern.quote(artifact) + "-\\d[^/]*\\.jar");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> name.matcher(path.getFileName().toString()).matches())
                .findFirst();
    }

    /** The packages that a bundle exports: all of a jar that is made a bundle, else those that its manifest names. */
    static Set<String> exportsOf(BundleUrl bundle) {
        Path jar = of(bundle.artifact()).orElse(null);
        if (jar == null) {
            return Set.of();
        }
        boolean made = bundle.wrapped() || bundle.group().equals("org.apache.camel.karaf");
        return made ? packagesOf(jar) : manifestOf(jar).getExportPackage().keySet();
    }

    static Domain manifestOf(Path jar) {
        try {
            return Domain.domain(jar.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packagesOf(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
