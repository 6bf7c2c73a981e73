package io.github.cameltelnyx.karaf;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Domain;
import aQute.bnd.version.Version;
import aQute.bnd.version.VersionRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The component's jar as a bundle: what it wants is there where the feature is. */
class BundleManifestTest {

    private static final Set<String> IN_SOME_APPLICATIONS = Set.of("io.vertx",
            "org.apache.camel.component.platform.http.vertx", "jakarta.servlet", "io.micrometer", "org.apache.camel.telemetry");

    private final Domain bundle = Jars.manifestOf(Path.of(System.getProperty("component.file")));
    private final Parameters imports = bundle.getImportPackage();

    @Test
    void theJarIsABundleOfTheProjectsVersion() {
        assertThat(bundle.getBundleSymbolicName().getKey()).isEqualTo("camel-telnyx-component");
        assertThat(bundle.getBundleVersion()).isEqualTo(System.getProperty("project.version").replace('-', '.'));
    }

    @Test
    void everyPackageThatItCannotDoWithoutIsOfferedByTheFeature() throws Exception {
        Set<BundleUrl> bundles = new Features().bundlesOf("camel-telnyx");

        assertThat(imports.keySet()).filteredOn(name -> !isOptional(name)).isNotEmpty().allSatisfy(name -> {
            boolean offered = isOfKarafOrJava(name) || bundles.stream().anyMatch(other -> offers(other, name));
            assertThat(offered).as("%s in version %s, offered by a bundle of the feature", name, range(name)).isTrue();
        });
    }

    @Test
    void whatIsThereInSomeApplicationsOnlyIsOptional() {
        assertThat(imports.keySet())
                .filteredOn(name -> IN_SOME_APPLICATIONS.stream().anyMatch(name::startsWith))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(isOptional(name)).as(name).isTrue());
    }

    @Test
    void everyCamelFrom414OnWillDoBelow5() {
        assertThat(imports.keySet()).filteredOn(name -> name.startsWith("org.apache.camel")).isNotEmpty().allSatisfy(name -> {
            assertThat(range(name).includes(new Version("4.14.0"))).as(name).isTrue();
            assertThat(range(name).includes(new Version("4.22.0"))).as(name).isTrue();
            assertThat(range(name).includes(new Version("5.0.0"))).as(name).isFalse();
        });
    }

    @Test
    void routesInJavaCanUseItsPackages() {
        Set<String> own = bundle.getExportPackage()
                .keySet()
                .stream()
                .map(name -> name.replaceFirst("io\\.github\\.cameltelnyx\\.?", ""))
                .collect(Collectors.toSet());
        assertThat(own).contains("", "event", "texml", "webhook", "operation");
    }

    private boolean offers(BundleUrl other, String name) {
        return range(name).includes(other.exportedVersion()) && Jars.exportsOf(other).contains(name);
    }

    /** Karaf brings SLF4J with its logging; the rest is the JDK's. */
    private static boolean isOfKarafOrJava(String name) {
        return name.equals("org.slf4j")
                || ModuleLayer.boot().modules().stream().anyMatch(module -> module.getPackages().contains(name));
    }

    private boolean isOptional(String name) {
        return "optional".equals(imports.get(name).get("resolution:"));
    }

    private VersionRange range(String name) {
        String version = imports.get(name).getVersion();
        return new VersionRange(version == null ? "0" : version);
    }
}
