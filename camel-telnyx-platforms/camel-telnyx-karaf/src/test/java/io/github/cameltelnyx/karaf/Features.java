package io.github.cameltelnyx.karaf;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import aQute.bnd.version.VersionRange;
import org.w3c.dom.Element;

/** The project's features with those of camel-karaf that they stand on. Karaf's own are not among them. */
final class Features {

    static final Path FILE = Path.of(System.getProperty("features.file"));
    private static final Path CAMEL_FILE = Path.of(System.getProperty("camel.features.file"));

    private final List<Feature> all = new ArrayList<>();

    Features() throws Exception {
        all.addAll(read(FILE));
        all.addAll(read(CAMEL_FILE));
    }

    /** The newest of that name. */
    Feature named(String name) {
        return find(new Feature.Wanted(name, new VersionRange("0"))).orElseThrow();
    }

    Optional<Feature> find(Feature.Wanted wanted) {
        return all.stream().filter(wanted::isMetBy).max(Comparator.comparing(Feature::version));
    }

    /** The bundles of a feature and of all features that it asks for. */
    Set<BundleUrl> bundlesOf(String... names) {
        Set<Feature> reached = new LinkedHashSet<>();
        Deque<Feature> open = new ArrayDeque<>();
        Stream.of(names).map(this::named).forEach(open::add);
        while (!open.isEmpty()) {
            Feature feature = open.remove();
            if (reached.add(feature)) {
                feature.features().stream().map(this::find).flatMap(Optional::stream).forEach(open::add);
            }
        }
        Set<BundleUrl> bundles = new LinkedHashSet<>();
        reached.forEach(feature -> bundles.addAll(feature.bundles()));
        return bundles;
    }

    private static List<Feature> read(Path file) throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);
        Element root = xml.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        return Feature.children(root, "feature").map(Feature::of).toList();
    }
}
