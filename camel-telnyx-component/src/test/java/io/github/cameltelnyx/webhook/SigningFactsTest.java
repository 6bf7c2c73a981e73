package io.github.cameltelnyx.webhook;

import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Vectors that were made by other programs, where a folder with them is given as telnyx.facts. */
class SigningFactsTest {

    @Test
    void signaturesOfOtherProgramsAreAccepted() throws IOException {
        String folder = System.getProperty("telnyx.facts", "");
        assumeTrue(!folder.isBlank(), "no telnyx.facts");
        JsonNode facts = new ObjectMapper().readTree(new File(folder, "signing-vectors.json"));
        assertThat(facts.get("cases")).hasSizeGreaterThanOrEqualTo(4);
        for (JsonNode vector : facts.get("cases")) {
            String timestamp = vector.get("timestamp").asText();
            Clock clock = Clock.fixed(Instant.ofEpochSecond(Long.parseLong(timestamp)), ZoneOffset.UTC);
            SignatureVerifier verifier = new SignatureVerifier(List.of(facts.get("publicKey").asText()),
                    Duration.ofSeconds(300),
                    clock);
            byte[] body = Base64.getDecoder().decode(vector.get("bodyBase64").asText());
            assertThat(verifier.verify(List.of(vector.get("signature").asText()), List.of(timestamp), body))
                    .as(vector.get("name").asText())
                    .isEqualTo(Verdict.ACCEPTED);
        }
    }
}
