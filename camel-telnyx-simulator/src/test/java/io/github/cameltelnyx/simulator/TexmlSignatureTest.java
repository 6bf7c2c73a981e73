package io.github.cameltelnyx.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

import io.github.cameltelnyx.simulator.TexmlReceiver.Form;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TexmlSignatureTest {

    @Test
    void theSignatureOfARequestForADocumentAndOfACallbackHoldsForTheBytesOfTheForm() throws Exception {
        try (TexmlReceiver application = new TexmlReceiver().verbs("/first", "<Hangup/>");
                TelnyxSimulator simulator = TelnyxSimulator.builder().texmlUrl(application.url("/first")).start()) {
            simulator.texmlStatusCallback(application.url("/status"));
            simulator.inboundTexmlCall("+15550100", "+15550199");
            simulator.transcript().awaitAccepted("texml.call.completed");

            for (String path : new String[]{"/first", "/status"}) {
                Form form = application.received(path).get(0);
                assertThat(verifies(form, simulator.publicKey(), form.body())).isTrue();
                byte[] changed = form.body().clone();
                changed[0]++;
                assertThat(verifies(form, simulator.publicKey(), changed)).isFalse();
            }
        }
    }

    private static boolean verifies(Form form, String publicKey, byte[] body) throws GeneralSecurityException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.writeBytes(HexFormat.of().parseHex("302a300506032b6570032100"));
        encoded.writeBytes(Base64.getDecoder().decode(publicKey));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
        signature.update((form.headers().getFirst("telnyx-timestamp") + "|").getBytes(StandardCharsets.UTF_8));
        signature.update(body);
        return signature.verify(Base64.getDecoder().decode(form.headers().getFirst("telnyx-signature-ed25519")));
    }
}
