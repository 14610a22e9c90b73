// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a theme's file, which knows where it stands.
 *
 * @param place file and line
 * @param path of keys, such as {@code text.body.size}
 * @param scalar null for lists and mappings
 * @param items null for what is no list
 * @param entries null for what is no mapping
 */
record ThemeNode(
        String place,
        String path,
        @Nullable String scalar,
        @Nullable List<ThemeNode> items,
        @Nullable Map<String, ThemeNode> entries) {
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,6}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,6}(\\.\\d*)?|\\.\\d+)");

    ThemeNode {
        items = items == null ? null : List.copyOf(items);
        entries = entries == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** This over another: what is not said here is as there. */
    ThemeNode over(ThemeNode base) {
        if (entries == null || base.entries == null) return this;
        var merged = new LinkedHashMap<>(base.entries);
        entries.forEach((key, own) -> merged.merge(key, own, (old, mine) -> mine.over(old)));
        return new ThemeNode(place, path, null, null, merged);
    }

    /** The entry of a key; null when there is none. */
    @Nullable
    ThemeNode find(String key) throws OffprintException {
        return mapping().get(key);
    }

    ThemeNode get(String key) throws OffprintException {
        var found = find(key);
        if (found == null) throw fault("missing", at(key) + " is missing", "add it, or a base that has it");
        return found;
    }

    /** Refuses keys that mean nothing: a slip of the pen must not change a page silently. */
    void only(String... known) throws OffprintException {
        var keys = List.of(known);
        for (var entry : mapping().entrySet()) {
            if (keys.contains(entry.getKey())) continue;
            var what = "there is no key " + at(entry.getKey());
            throw entry.getValue()
                    .fault("key", what, "known: " + String.join(", ", keys) + Spelling.question(entry.getKey(), keys));
        }
    }

    String text() throws OffprintException {
        if (scalar == null) throw fault("kind", path + " must be one value", "write " + last() + ": value");
        return scalar;
    }

    String text(String key) throws OffprintException {
        return get(key).text();
    }

    double number(String key) throws OffprintException {
        var entry = get(key);
        if (NUMBER.matcher(entry.text()).matches()) return Double.parseDouble(entry.text());
        throw entry.fault("kind", entry.path + " must be a number, was \"" + entry.scalar + "\"", "such as 10.5");
    }

    int whole(String key) throws OffprintException {
        var entry = get(key);
        if (WHOLE.matcher(entry.text()).matches()) return Integer.parseInt(entry.text());
        throw entry.fault("kind", entry.path + " must be a whole number, was \"" + entry.scalar + "\"", "");
    }

    boolean flag(String key) throws OffprintException {
        var entry = get(key);
        return switch (entry.text()) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw entry.fault("kind", entry.path + " must be true or false, was \"" + entry.scalar + "\"", "");
        };
    }

    /** A list of names; one name alone will do. */
    List<String> names(String key) throws OffprintException {
        var entry = get(key);
        if (entry.items == null) return List.of(entry.text());
        var names = new ArrayList<String>();
        for (var item : entry.items) names.add(item.text());
        if (names.isEmpty()) throw entry.fault("kind", entry.path + " must name at least one", "");
        return names;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) throws OffprintException {
        var entry = get(key);
        var words = Arrays.stream(type.getEnumConstants()).map(ThemeNode::word).toList();
        int index = words.indexOf(entry.text());
        if (index >= 0) return type.getEnumConstants()[index];
        var what = entry.path + " cannot be \"" + entry.scalar + "\"";
        throw entry.fault("kind", what, "one of " + String.join(", ", words) + Spelling.question(entry.text(), words));
    }

    /** What a value makes; what it refuses is told with the line. */
    <T> T making(Maker<T> maker) throws OffprintException {
        try {
            return maker.make(this);
        } catch (IllegalArgumentException e) {
            throw fault("value", path + ": " + e.getMessage(), "");
        }
    }

    /** Makes something of an entry. */
    interface Maker<T> {
        T make(ThemeNode node) throws OffprintException;
    }

    OffprintException fault(String code, String what, String cure) {
        return new OffprintException(Problem.error("style.theme." + code, place, what, cure));
    }

    /** An enum's constant as it is written in the file. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, ThemeNode> mapping() throws OffprintException {
        if (entries != null) return entries;
        var what = (path.isEmpty() ? "a theme" : path) + " must be a mapping of keys to values";
        throw fault("kind", what, "write key: value lines");
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private String last() {
        return Objects.requireNonNull(path).substring(path.lastIndexOf('.') + 1);
    }
}
