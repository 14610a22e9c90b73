// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of a record, or a path of names with dots; through arrays it leads to each of their members, after a name with a
 * condition in brackets only to those that fulfil it.
 *
 * @param whole as written; a field of this very name comes first
 * @param conditions as many as names
 */
public record Path(FieldName whole, List<FieldName> names, List<Condition> conditions) {
    public Path {
        names = List.copyOf(names);
        conditions = List.copyOf(conditions);
    }

    static Path of(String text) {
        var steps = List.of(text.split("\\.", 0));
        var names = steps.stream().map(Condition::without).map(FieldName::of).toList();
        return new Path(
                FieldName.of(text), names, steps.stream().map(Condition::in).toList());
    }

    /** Candidates with {@code |} between. */
    static List<Path> candidates(String text) {
        return Stream.of(text.split("\\|", 0))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** What it leads to that is not null; arrays at its end are opened. */
    public List<JsonNode> in(JsonNode record) {
        var direct = whole.in(record);
        var found = new ArrayList<JsonNode>();
        if (direct != null) open(direct, found);
        else if (names.size() > 1) collect(record, 0, found);
        return found;
    }

    /** Whether nothing of this path is left behind a name that stands so deep. */
    public boolean ends(String name, int depth) {
        return names.size() <= depth || (depth == 1 && whole.spellings().contains(name));
    }

    private static void open(JsonNode node, List<JsonNode> found) {
        if (node.isArray()) node.forEach(member -> open(member, found));
        else if (!node.isNull()) found.add(node);
    }

    private void collect(JsonNode node, int at, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(member -> collect(member, at, found));
        } else if (at == 0 || conditions.get(at - 1).isMet(node)) {
            step(node, at, found);
        }
    }

    private void step(JsonNode node, int at, List<JsonNode> found) {
        if (at == names.size()) {
            if (!node.isNull()) found.add(node);
        } else if (node.isObject()) {
            var next = names.get(at).in(node);
            if (next != null) collect(next, at + 1, found);
        }
    }
}
