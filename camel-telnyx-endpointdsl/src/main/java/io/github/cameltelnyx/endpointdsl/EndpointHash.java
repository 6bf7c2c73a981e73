package io.github.cameltelnyx.endpointdsl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cameltelnyx.ExactValue;

/**
 * Stands for an endpoint's values: the same for the same ones, on every machine, and giving none of them away. A short hash
 * would one day take two steps for one.
 */
final class EndpointHash {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private EndpointHash() {
    }

    static String of(Map<String, Object> values) {
        try {
            byte[] text = JSON.writeValueAsString(Setting.eachLeaf(values, EndpointHash::asJson))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("Every Java has SHA-256, and these values are written as JSON", e);
        }
    }

    private static Object asJson(Object leaf) {
        if (leaf instanceof ExactValue exact) {
            return Setting.eachLeaf(exact.value(), EndpointHash::asJson);
        }
        boolean json = leaf == null || leaf instanceof String || leaf instanceof Number || leaf instanceof Boolean;
        return json ? leaf : leaf.getClass().getName() + "@" + System.identityHashCode(leaf);
    }
}
