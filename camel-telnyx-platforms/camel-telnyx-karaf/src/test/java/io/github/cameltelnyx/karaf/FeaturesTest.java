package io.github.cameltelnyx.karaf;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of features, without a Karaf. */
class FeaturesTest {

    /** Karaf's own, or a tool that it installs for the others. */
    private static final Set<String> OF_KARAF = Set.of("wrap", "spifly");

    private final Features features;

    FeaturesTest() throws Exception {
        features = new Features();
    }

    @Test
    void everyPropertyHasItsValue() throws Exception {
        assertThat(Files.readString(Features.FILE)).doesNotContain("${");
    }

    @Test
    void theProjectsOwnBundleIsOfTheVersionThatIsBuilt() {
        assertThat(features.named("camel-telnyx").bundles()).extracting(BundleUrl::toString)
                .contains("io.github.camel-telnyx:camel-telnyx-component:" + System.getProperty("project.version"));
    }

    @Test
    void theBundlesOfOthersAreThoseThatTheBuildRunsWith() {
        assertThat(features.named("camel-telnyx").bundles())
                .filteredOn(bundle -> !bundle.group().equals("io.github.camel-telnyx"))
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(Jars.of(bundle.artifact()).orElseThrow().getFileName())
                        .hasToString(bundle.artifact() + "-" + bundle.version() + ".jar"));
    }

    @Test
    void theCodecThatVertxNeedsIsOfTheNettyThatVertxGets() {
        assertThat(features.bundlesOf("camel-telnyx")).filteredOn(bundle -> bundle.group().equals("io.netty"))
                .extracting(BundleUrl::artifact)
                .contains("netty-codec-http2", "netty-codec-http");
        assertThat(features.bundlesOf("camel-telnyx")).filteredOn(bundle -> bundle.group().equals("io.netty"))
                .extracting(BundleUrl::version)
                .containsOnly(System.getProperty("netty.version"));
    }

    @Test
    void everyFeatureThatItAsksForIsDefined() {
        List<Feature.Wanted> wanted = features.named("camel-telnyx").features();

        assertThat(wanted).isNotEmpty().allSatisfy(feature -> assertThat(features.find(feature)).isPresent());
        assertThat(wanted.stream().flatMap(feature -> features.find(feature).orElseThrow().features().stream()))
                .filteredOn(feature -> !OF_KARAF.contains(feature.name()))
                .allSatisfy(feature -> assertThat(features.find(feature)).as(feature.toString()).isPresent());
    }
}
