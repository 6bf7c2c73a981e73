package io.github.cameltelnyx.symbols;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The classes that a program can load, read as files: nothing of them is run. For one thread. */
final class ClassPath {

    private final ClassLoader loader;
    private final Map<String, Optional<ClassFile>> known = new HashMap<>();

    ClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * @param name an internal name, {@code java/lang/String}
     * @return nothing where there is no such class
     */
    Optional<ClassFile> find(String name) {
        Optional<ClassFile> found = known.get(name);
        if (found == null) {
            found = read(name);
            known.put(name, found);
        }
        return found;
    }

    /** The address of a class, from which the name of its jar can be read. */
    Optional<URL> origin(String name) {
        return Optional.ofNullable(loader.getResource(name + ".class"));
    }

    private Optional<ClassFile> read(String name) {
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The class " + name + " cannot be read", e);
        }
    }
}
