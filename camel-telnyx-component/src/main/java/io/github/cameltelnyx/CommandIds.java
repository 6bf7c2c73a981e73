package io.github.cameltelnyx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;

/**
 * Derives a {@code command_id} from where a command comes from, so that the same command always has the same one: when
 * Telnyx delivers the webhook again, when Camel redelivers the exchange, when the request is repeated. Telnyx ignores the
 * second command with an id. No two steps ever share one.
 *
 * <p>It is made of the webhook event's id (else the exchange's), the step's id, how often the exchange has been through
 * the step before, and, inside a loop, a split or a multicast, the place in it and the parameters' values.
 */
final class CommandIds {

    /** How often an exchange has been through each step with success: an immutable map by the steps' ids. */
    private static final String PASSES = "CamelTelnyxPasses";

    /** To look one up and set it up costs as much as to use it. It is as new after each digest. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(CommandIds::sha256);

    private final String endpoint;

    /** @param endpoint stands for the step where an exchange comes from no step of a route, as with a producer template */
    CommandIds(String endpoint) {
        this.endpoint = endpoint;
    }

    String derive(Exchange exchange, Map<String, Object> values) {
        String event = exchange.getMessage().getHeader(TelnyxConstants.EVENT_ID, String.class);
        String step = step(exchange);
        return id((event != null ? "event " : "exchange ") + (event != null ? event : exchange.getExchangeId()) + "\n" + step
                + "\n" + passes(exchange).getOrDefault(step, 0) + "\n" + place(exchange, values));
    }

    /** Tells that the step's command was taken, so that the next pass through the step sends another one. */
    void used(Exchange exchange) {
        String step = step(exchange);
        Map<String, Integer> before = passes(exchange);
        if (before.isEmpty()) {
            exchange.setProperty(PASSES, Map.of(step, 1));
            return;
        }
        Map<String, Integer> passes = new HashMap<>(before);
        passes.merge(step, 1, Integer::sum);
        exchange.setProperty(PASSES, Map.copyOf(passes));
    }

    private String step(Exchange exchange) {
        String node = exchange.getExchangeExtension().getHistoryNodeId();
        return node != null ? node : endpoint;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> passes(Exchange exchange) {
        return exchange.getProperty(PASSES, Map.of(), Map.class);
    }

    /** Parts of a split have their own exchanges with one origin, so that only their place and content tell them apart. */
    private static String place(Exchange exchange, Map<String, Object> values) {
        Object loop = exchange.getProperty(ExchangePropertyKey.LOOP_INDEX);
        Object split = exchange.getProperty(ExchangePropertyKey.SPLIT_INDEX);
        Object multicast = exchange.getProperty(ExchangePropertyKey.MULTICAST_INDEX);
        boolean alone = loop == null && split == null && multicast == null;
        return alone ? "" : loop + " " + split + " " + multicast + " " + new TreeMap<>(values);
    }

    private static String id(String name) {
        ByteBuffer hash = ByteBuffer.wrap(SHA_256.get().digest(name.getBytes(StandardCharsets.UTF_8)));
        // The bits that RFC 9562 sets in a UUID of version 8, one made by an application's own rule.
        long high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x8000L;
        long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
