// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A field of a record, or a path of names with dots; through arrays it leads to each of their members.
 *
 * @param whole as written; a field of this very name comes first
 */
record Path(String whole, List<String> names) {
    Path {
        names = List.copyOf(names);
    }

    static Path of(String text) {
        return new Path(text, List.of(text.split("\\.")));
    }

    /** Candidates with {@code |} between. */
    static List<Path> candidates(String text) {
        return List.of(text.split("\\|")).stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** What it leads to that is not null; arrays at its end are opened. */
    List<JsonNode> in(JsonNode record) {
        var direct = field(record, whole);
        var found = new ArrayList<JsonNode>();
        if (direct != null) collect(direct, 0, List.of(), found);
        else if (names.size() > 1) collect(record, 0, names, found);
        return found;
    }

    private static void collect(JsonNode node, int at, List<String> names, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(member -> collect(member, at, names, found));
        } else if (at == names.size()) {
            if (!node.isNull()) found.add(node);
        } else if (node.isObject()) {
            var next = field(node, names.get(at));
            if (next != null) collect(next, at + 1, names, found);
        }
    }

    private static @org.jspecify.annotations.Nullable JsonNode field(JsonNode object, String name) {
        var exact = object.get(name);
        if (exact != null || !object.isObject()) return exact;
        // Tables have their names in whatever case people like.
        var upper = name.substring(0, Math.min(1, name.length())).toUpperCase(Locale.ROOT);
        var capital = name.isEmpty() ? null : object.get(upper + name.substring(1));
        return capital != null ? capital : object.get(name.toUpperCase(Locale.ROOT));
    }
}
