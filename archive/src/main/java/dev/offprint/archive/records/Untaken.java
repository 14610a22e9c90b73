// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.archive.records.fields.Held;
import dev.offprint.archive.records.fields.Path;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The fields of a file's records of which nothing is in the articles, by the form of the records. Of one thread. */
final class Untaken {
    private static final int MOST = 1000;
    private static final int SHOWN = 40;
    private static final int MEMBERS = 50;

    private final Map<String, Set<String>> byShape = new TreeMap<>();
    private final Predicate<String> given;

    /** @param given tells the fields that are not the records' own */
    Untaken(Predicate<String> given) {
        this.given = given;
    }

    /** Looks at one more record. */
    void look(Values values) {
        if (values.body() == null && values.shape().beside() == null) return;
        var names = byShape.computeIfAbsent(values.shape().id(), id -> new TreeSet<>());
        for (var field : values.record().properties()) {
            var name = field.getKey();
            if (names.size() < MOST && !names.contains(name) && !given.test(name))
                look(name, field.getValue(), values, names);
        }
    }

    private static void look(String name, JsonNode node, Values values, Set<String> names) {
        if (!holds(node)) return;
        var paths = values.shape().uses().taken(name, values);
        if (!paths.isEmpty()) rest(node, name, 1, paths, names);
        else if (!values.isExtension(name, node) && !values.repeats(node)) names.add(name);
    }

    /** What lies beside paths within an object. */
    private static void rest(JsonNode node, String name, int depth, List<Path> paths, Set<String> names) {
        if (paths.stream().anyMatch(p -> p.ends(name, depth))) return;
        if (node.isArray()) {
            for (int i = 0; i < Math.min(MEMBERS, node.size()); i++) rest(node.get(i), name, depth, paths, names);
            return;
        }
        for (var field : node.properties()) {
            if (names.size() >= MOST || !holds(field.getValue())) continue;
            var inner = name + "." + field.getKey();
            var on = paths.stream()
                    .filter(p -> p.names().get(depth).spellings().contains(field.getKey()))
                    .toList();
            if (on.isEmpty()) names.add(inner);
            else rest(field.getValue(), inner, depth + 1, on, names);
        }
    }

    /** Whether there is anything in a field that could be lost. */
    static boolean holds(JsonNode node) {
        if (node.isContainerNode()) {
            for (var member : node) if (holds(member)) return true;
            return false;
        }
        return Held.isSomething(node);
    }

    /** What there is to say at the end of a file. */
    List<Problem> problems(String place, Set<String> besideRecords) {
        var problems = new ArrayList<Problem>();
        byShape.forEach((shape, names) -> {
            if (!names.isEmpty()) problems.add(problem(place, "fields that are not taken (" + shape + "): ", names));
        });
        if (!besideRecords.isEmpty()) {
            problems.add(
                    problem(place, "fields beside the records that are not taken: ", new TreeSet<>(besideRecords)));
        }
        return problems;
    }

    private static Problem problem(String place, String what, Set<String> names) {
        var shown = names.stream().limit(SHOWN).toList();
        var more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return Problem.info("read.records.fields", place, what + String.join(", ", shown) + more, "");
    }
}
