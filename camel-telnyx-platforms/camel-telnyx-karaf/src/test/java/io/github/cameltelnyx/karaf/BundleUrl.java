package io.github.cameltelnyx.karaf;

import aQute.bnd.version.Version;

/**
 * A bundle as a feature names it: {@code mvn:group/artifact/version}, or the same wrapped, for a jar that is none.
 *
 * @param merged whether what is wrapped keeps the manifest that it has
 */
record BundleUrl(String group, String artifact, String version, boolean wrapped, boolean merged) {

    static BundleUrl parse(String url) {
        boolean wrapped = url.startsWith("wrap:");
        String[] location = url.split("\\$", 2);
        String[] coordinates = location[0].replaceFirst("^(wrap:)?mvn:", "").split("/");
        boolean merged = location.length == 2 && location[1].contains("overwrite=merge");
        return new BundleUrl(coordinates[0], coordinates[1], coordinates[2], wrapped, merged);
    }

    /** The version that its packages are exported with: none where they are wrapped. */
    Version exportedVersion() {
        return wrapped && !merged ? Version.LOWEST : Feature.osgi(version);
    }

    /** Where it lies in a Maven repository. */
    String path() {
        return group.replace('.', '/') + "/" + artifact + "/" + version + "/" + artifact + "-" + version + ".jar";
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
