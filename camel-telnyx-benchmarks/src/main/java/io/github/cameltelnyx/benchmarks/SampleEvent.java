package io.github.cameltelnyx.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * A webhook of 1.3 KB as Telnyx sends it: an incoming call with codecs, custom headers and a client state.
 *
 * @param timestamp the text of its header
 * @param signature the text of its header
 */
public record SampleEvent(String id, String timestamp, String signature, byte[] body) {

    private static final Ed25519PrivateKeyParameters KEY = new Ed25519PrivateKeyParameters(
            "a benchmark's key, 32 bytes long".getBytes(StandardCharsets.US_ASCII));

    private static final String TEXT = """
            {"data":{"event_type":"call.initiated","id":"%s","occurred_at":"2025-11-23T03:30:00.076316Z","payload":{\
            "call_control_id":"v3:i5tXmLQX2rF1RDDzAXKEjXnDQ1AGtg2c8m0F2XnKx9aPq7r5uCwJ4AjmZcMp8S9xQ","call_leg_id":\
            "bc9a3d4e-c837-11f0-b6a4-02420aef98a0","call_session_id":"bc9a2d9a-c837-11f0-a6c2-02420aef98a0",\
            "caller_id_name":"+15551230001","caller_id_verification":{"attestation":"A","verified":true},\
            "client_state":"eyJjdXN0b21lciI6IjQ3MTEiLCJsYW5ndWFnZSI6ImVuLUdCIiwic3RlcCI6Im1lbnUifQ==","connection_codecs":"AMR-WB,G722,OPUS,PCMA,PCMU",\
            "connection_id":"1684641123236054244","custom_headers":[{"name":"X-Tenant","value":"blue"},{"name":\
            "X-Request-Id","value":"8c1d2f6e-4a7b-4d21-9f5e-0d9b4c6a7e31"}],"direction":"incoming","from":"+15551230001",\
            "from_sip_uri":"sip:+15551230001@sip.example.com;user=phone","offered_codecs":"AMR-WB,G722,PCMU,PCMA",\
            "queue":null,"shaken_stir_attestation":"A","sip_headers":[{"name":"User-to-User","value":\
            "48656c6c6f20576f726c64;encoding=hex"}],"start_time":"2025-11-23T03:30:00.071200Z","state":"parked",\
            "tags":["benchmark","one"],"to":"+15551230002","to_sip_uri":"sip:+15551230002@sip.telnyx.example"},\
            "record_type":"event"},"meta":{"attempt":1,"delivered_to":"https://telephony.example.com/webhooks/voice"}}""";

    /** Signed now, with an identity that none before it had. */
    public static SampleEvent next() {
        return at(System.currentTimeMillis() / 1000);
    }

    /** @param epochSecond when it is said to be signed */
    public static SampleEvent at(long epochSecond) {
        String id = UUID.randomUUID().toString();
        String timestamp = String.valueOf(epochSecond);
        byte[] body = TEXT.formatted(id).getBytes(StandardCharsets.UTF_8);
        return new SampleEvent(id, timestamp, sign(timestamp, body), body);
    }

    /** One of this type and of the call of this number, signed now. */
    public static SampleEvent of(String eventType, int call) {
        String id = UUID.randomUUID().toString();
        String timestamp = String.valueOf(System.currentTimeMillis() / 1000);
        byte[] body = TEXT.formatted(id)
                .replace("call.initiated", eventType)
                .replace("7r5uCwJ4AjmZcMp8S9xQ", "7r5uCwJ4Ajm%09d".formatted(call))
                .replace("bc9a3d4e", "%08x".formatted(call))
                .getBytes(StandardCharsets.UTF_8);
        return new SampleEvent(id, timestamp, sign(timestamp, body), body);
    }

    /** The same with a signature that is well-formed and wrong: that of another body. */
    public SampleEvent forged() {
        return new SampleEvent(id, timestamp, sign(timestamp, new byte[]{'x'}), body);
    }

    /** In the form in which Telnyx shows it. */
    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEY.generatePublicKey().getEncoded());
    }

    private static String sign(String timestamp, byte[] body) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, KEY);
        byte[] head = (timestamp + "|").getBytes(StandardCharsets.US_ASCII);
        signer.update(head, 0, head.length);
        signer.update(body, 0, body.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }
}
