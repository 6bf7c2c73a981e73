package io.github.cameltelnyx.tooling.changes;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.SchemaKind;

/** Compares what two schemas of one kind say of the value itself: its words, its bounds and the like. */
final class ValueComparison {

    private static final Map<String, String> LEAST = Map.of("minimum", "minimum", "minLength", "minimum length", "minItems",
            "minimum number of entries");
    private static final Map<String, String> MOST = Map.of("maximum", "maximum", "maxLength", "maximum length", "maxItems",
            "maximum number of entries");

    private final String path;
    private final JsonNode before;
    private final JsonNode after;
    private final BiConsumer<Effect, String> changes;

    private ValueComparison(String path, JsonNode before, JsonNode after, BiConsumer<Effect, String> changes) {
        this.path = path;
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    static void compare(String path, JsonNode before, JsonNode after, BiConsumer<Effect, String> changes) {
        ValueComparison comparison = new ValueComparison(path, before, after, changes);
        comparison.enumeration();
        comparison.words(words(before.path("also")), words(after.path("also")));
        comparison.words(names(before.path("variants")), names(after.path("variants")));
        LEAST.forEach((key, words) -> comparison.bound(key, words, 1));
        MOST.forEach((key, words) -> comparison.bound(key, words, -1));
        comparison.rule("pattern", after.has("pattern") ? Effect.BREAKS : Effect.ADDS);
        comparison.rule("discriminator", Effect.BREAKS);
        comparison.rule("default", Effect.OTHER);
        comparison.rule("format", Effect.OTHER);
        comparison.openness();
    }

    private void enumeration() {
        Set<String> older = words(before.path("enum"));
        Set<String> newer = words(after.path("enum"));
        if (older.isEmpty() && !newer.isEmpty()) {
            changes.accept(Effect.BREAKS, path + " accepts only " + list(newer) + " now, was " + any());
        } else if (newer.isEmpty() && !older.isEmpty()) {
            changes.accept(Effect.ADDS, path + " accepts " + any() + " now, was only " + list(older));
        } else {
            words(older, newer);
        }
    }

    private void words(Set<String> older, Set<String> newer) {
        Set<String> gone = without(older, newer);
        if (!gone.isEmpty()) {
            changes.accept(Effect.BREAKS, path + " no longer accepts " + list(gone));
        }
        Set<String> came = without(newer, older);
        if (!came.isEmpty()) {
            changes.accept(Effect.ADDS, path + " also accepts " + list(came));
        }
    }

    private String any() {
        return "any " + SchemaKind.of(after, JsonNode::toString);
    }

    /** @param narrower the sign of a difference that makes a bound refuse more */
    private void bound(String key, String words, int narrower) {
        BigDecimal older = number(before.path(key));
        BigDecimal newer = number(after.path(key));
        if (older == null ? newer != null : newer == null || older.compareTo(newer) != 0) {
            boolean breaks = newer != null && (older == null || newer.compareTo(older) == narrower);
            tell(breaks ? Effect.BREAKS : Effect.ADDS, words, key);
        }
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private void rule(String key, Effect effect) {
        if (!shown(before, key).equals(shown(after, key))) {
            tell(effect, key, key);
        }
    }

    private void tell(Effect effect, String words, String key) {
        changes.accept(effect, "the " + words + " of " + path + " is now " + shown(after, key) + ", was " + shown(before, key));
    }

    private static String shown(JsonNode schema, String key) {
        return schema.has(key) ? "`" + schema.get(key).asText() + "`" : "none";
    }

    private void openness() {
        boolean open = after.path("open").asBoolean();
        if (open != before.path("open").asBoolean()) {
            changes.accept(open ? Effect.ADDS : Effect.BREAKS,
                    path + (open ? " also accepts" : " no longer accepts") + " other properties");
        }
    }

    private static Set<String> words(JsonNode array) {
        Set<String> words = new LinkedHashSet<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String list(Set<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
