package io.github.cameltelnyx.karaf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** What Karaf can get: from the local repository of this build, else from Maven Central. */
final class MavenRepository {

    static final Path LOCAL = Path.of(System.getProperty("local.repository"));
    static final String CENTRAL = System.getProperty("maven.central");

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Says which bundle cannot be had and why, for the first such. Asks Central only for what is not here. */
    Optional<String> lackOfOneOf(Collection<BundleUrl> bundles) throws InterruptedException {
        for (BundleUrl bundle : bundles) {
            if (!Files.exists(LOCAL.resolve(bundle.path()))) {
                Optional<String> lack = lackAtCentral(bundle);
                if (lack.isPresent()) {
                    return lack;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> lackAtCentral(BundleUrl bundle) throws InterruptedException {
        URI address = URI.create(CENTRAL + "/" + bundle.path());
        try {
            HttpRequest request = HttpRequest.newBuilder(address).method("HEAD", BodyPublishers.noBody()).build();
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 ? Optional.empty() : Optional.of(lack(bundle, address + " answers " + status));
        } catch (IOException e) {
            return Optional.of(lack(bundle, address + " cannot be reached: " + e));
        }
    }

    private static String lack(BundleUrl bundle, String reason) {
        return bundle + " is not in " + LOCAL + ", and " + reason;
    }
}
