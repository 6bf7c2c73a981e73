package io.github.cameltelnyx.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs as Telnyx does, for tests. */
public final class WebhookSigner {

    /** The first test key of RFC 8032, section 7.1. */
    public static final WebhookSigner FIRST = new WebhookSigner(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    /** The second. */
    public static final WebhookSigner SECOND = new WebhookSigner(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

    private final Ed25519PrivateKeyParameters key;

    private WebhookSigner(String seed) {
        this.key = new Ed25519PrivateKeyParameters(HexFormat.of().parseHex(seed), 0);
    }

    /** In the form in which Telnyx shows it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.generatePublicKey().getEncoded());
    }

    /** The value of the signature header. */
    public String sign(String timestamp, byte[] body) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        byte[] prefix = (timestamp + "|").getBytes(StandardCharsets.UTF_8);
        signer.update(prefix, 0, prefix.length);
        signer.update(body, 0, body.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }
}
