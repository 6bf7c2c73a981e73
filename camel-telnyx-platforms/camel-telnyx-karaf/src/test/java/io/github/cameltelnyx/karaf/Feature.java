package io.github.cameltelnyx.karaf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aQute.bnd.version.Version;
import aQute.bnd.version.VersionRange;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One feature of a file of them. What is installed only under conditions is left out. */
record Feature(String name, Version version, List<Wanted> features, List<BundleUrl> bundles) {

    /** Another feature that it asks for. */
    record Wanted(String name, VersionRange versions) {

        boolean isMetBy(Feature other) {
            return other.name.equals(name) && versions.includes(other.version);
        }
    }

    static Feature of(Element feature) {
        return new Feature(feature.getAttribute("name"), osgi(feature.getAttribute("version")),
                children(feature, "feature").map(Feature::wanted).toList(),
                children(feature, "bundle").map(bundle -> BundleUrl.parse(bundle.getTextContent().trim())).toList());
    }

    static Stream<Element> children(Element parent, String tag) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(node -> tag.equals(node.getLocalName()))
                .map(Element.class::cast);
    }

    private static Wanted wanted(Element feature) {
        String versions = feature.getAttribute("version");
        return new Wanted(feature.getTextContent().trim(), new VersionRange(versions.isEmpty() ? "0" : versions));
    }

    /** OSGi has a point where Maven has a dash. */
    static Version osgi(String mavenVersion) {
        return Version.parseVersion(mavenVersion.replace('-', '.'));
    }
}
