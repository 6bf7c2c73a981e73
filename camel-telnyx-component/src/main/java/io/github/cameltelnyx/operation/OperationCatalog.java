package io.github.cameltelnyx.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.names.NearestName;

/**
 * Telnyx's operations as this jar describes them. A resource's file is opened when the resource is first used, and an
 * operation is read and kept when it is first asked for.
 * Thread-safe.
 *
 * <p>The files are written by the project's tooling from Telnyx's OpenAPI document; {@code docs/adding-operations.md}
 * tells how.
 */
public final class OperationCatalog {

    static final String FOLDER = "/META-INF/camel-telnyx/operations/";

    private static final OperationCatalog STANDARD = new OperationCatalog(OperationCatalog::read);

    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<String> parameterNames = new LinkedHashSet<>();
    private final Set<String> textParameterNames = new LinkedHashSet<>();
    private final Map<String, ResourceFile> files = new ConcurrentHashMap<>();
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();
    private final Function<String, byte[]> contents;

    /** @param contents gives the content of a file of the catalogue */
    OperationCatalog(Function<String, byte[]> contents) {
        this.contents = contents;
        JsonNode index = index();
        index.path("resources").forEach(name -> resources.add(name.asText()));
        index.path("parameters").forEach(name -> parameterNames.add(name.asText()));
        textParameterNames.addAll(parameterNames);
        index.path("plainParameters").forEach(name -> textParameterNames.remove(name.asText()));
    }

    /** The catalogue of this jar. */
    public static OperationCatalog standard() {
        return STANDARD;
    }

    /** The names of all resources. */
    public Set<String> resources() {
        return Set.copyOf(resources);
    }

    /** The names that parameters have in any operation. */
    public Set<String> parameterNames() {
        return Set.copyOf(parameterNames);
    }

    /** The names of the parameters whose values are text in some operation, and must reach it exactly as written. */
    public Set<String> textParameterNames() {
        return Set.copyOf(textParameterNames);
    }

    /**
     * @return                             the operations of a resource, by name
     * @throws OperationParameterException when there is no such resource, with the nearest that there is
     */
    public List<Operation> operations(String resource) {
        return file(resource).operations().stream().map(name -> operation(resource, name)).toList();
    }

    /**
     * @return                             the operation
     * @throws OperationParameterException when there is none of this name, with the nearest that there is
     */
    public Operation operation(String resource, String name) {
        ResourceFile file = file(resource);
        Operation operation = operations.computeIfAbsent(resource + "/" + name, key -> file.operation(name));
        if (operation == null) {
            throw unknown("resource '" + resource + "' has no operation", name, file.operations());
        }
        return operation;
    }

    private ResourceFile file(String resource) {
        if (!resources.contains(resource)) {
            throw unknown("there is no resource", resource, resources);
        }
        return files.computeIfAbsent(resource, name -> new ResourceFile(() -> contents.apply(name + ".json")));
    }

    private JsonNode index() {
        try {
            return JsonText.MAPPER.readTree(contents.apply("index.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OperationParameterException unknown(String what, String name, Set<String> known) {
        return new OperationParameterException("telnyx: " + what + " '" + name + "'" + NearestName.of(name, known)
                .map(near -> ". Did you mean '" + near + "'?")
                .orElse(". There are: " + String.join(", ", known)));
    }

    static byte[] read(String file) {
        try (InputStream in = OperationCatalog.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The jar of camel-telnyx lacks " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FOLDER + file, e);
        }
    }
}
