// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one record hold for each target. It starts from the fields that are there, not from the many that a
 * form may have, and looks for each target once. Of one thread at a time.
 */
public final class Held {
    private static final List<String> NOTHING = List.of("null", "none", "nan", "n/a", "undefined");
    private static final List<String> TRUTHS = List.of("true", "false", "yes", "no", "0", "1");
    /** Where objects have their names, some in two halves. */
    private static final List<List<String>> NAMES = List.of(
            List.of("name"),
            List.of("fullOrUserName"),
            List.of("display_name"),
            List.of("full_name"),
            List.of("first_names", "last_name"),
            List.of("first_name", "last_name"),
            List.of("firstName", "lastName"),
            List.of("title"),
            List.of("label"),
            List.of("value"));
    /** Longer texts are no word for nothing. */
    private static final int LONGEST_NOTHING = 9;

    private static final Found NONE = new Found(null, List.of());

    private final JsonNode record;
    private final Map<Target, List<Uses.Use>> candidates;
    private final Map<Target, Found> found = new EnumMap<>(Target.class);

    /** @param path the candidate that holds something; null when none does */
    private record Found(@Nullable Path path, List<JsonNode> members) {}

    Held(Uses uses, JsonNode record) {
        this.record = record;
        this.candidates = candidates(uses, record);
    }

    private static Map<Target, List<Uses.Use>> candidates(Uses uses, JsonNode record) {
        var candidates = new EnumMap<Target, List<Uses.Use>>(Target.class);
        for (var field : record.properties()) {
            for (var use : uses.of(field.getKey())) {
                if (use.target() == null) continue;
                candidates
                        .computeIfAbsent(use.target(), t -> new ArrayList<>(2))
                        .add(use);
            }
        }
        candidates.values().forEach(all -> all.sort(Comparator.comparingInt(Uses.Use::rank)));
        return candidates;
    }

    /** The members of the first candidate that holds something of the target's kind; blank texts are nothing. */
    List<JsonNode> all(Target target) {
        return found(target).members();
    }

    /** The candidate that they are of; null when there is none. */
    @Nullable
    Path path(Target target) {
        return found(target).path();
    }

    private Found found(Target target) {
        var known = found.get(target);
        if (known == null) {
            known = search(target);
            found.put(target, known);
        }
        return known;
    }

    private Found search(Target target) {
        for (var use : candidates.getOrDefault(target, List.of())) {
            var members = use.path().in(record);
            members.removeIf(node -> !isHeld(node, target));
            if (!members.isEmpty()) return new Found(use.path(), List.copyOf(members));
        }
        return NONE;
    }

    /** {@code published} may be a date or a truth. */
    private static boolean isHeld(JsonNode node, Target target) {
        if (!isSomething(node) || (target.isDate() && isTruth(node))) return false;
        if (target.isList()) return name(node) != null;
        return node.isValueNode() || target.isTree();
    }

    /** An object that stands for a person or a label is called by its name; null when it has none. */
    static @Nullable String name(JsonNode node) {
        if (node.isValueNode()) return node.asText().strip();
        for (var keys : NAMES) {
            var name = joined(node, keys);
            if (!name.isEmpty()) return name;
        }
        return null;
    }

    private static String joined(JsonNode node, List<String> keys) {
        var name = new StringJoiner(" ");
        for (var key : keys) {
            var part = node.path(key);
            if (part.isTextual() && !part.asText().isBlank())
                name.add(part.asText().strip());
        }
        return name.toString();
    }

    /** Neither blank nor a word for nothing. */
    public static boolean isSomething(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) return false;
        if (node.isDouble()) return !Double.isNaN(node.doubleValue());
        if (!node.isTextual()) return true;
        var text = node.asText();
        return !text.isBlank()
                && (text.length() > LONGEST_NOTHING
                        || !NOTHING.contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isTruth(JsonNode node) {
        return node.isBoolean() || TRUTHS.contains(node.asText().strip().toLowerCase(Locale.ROOT));
    }
}
