// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields at the top of a form's records can be for. Immutable. */
public final class Uses {
    private final Map<String, List<Use>> byField;

    /**
     * What a field may be for.
     *
     * @param target null: it is taken whatever else is there
     * @param rank among the candidates for the target, 0 the first
     */
    record Use(@Nullable Target target, int rank, Path path) {}

    private Uses(Map<String, List<Use>> byField) {
        this.byField = byField;
    }

    /** @param always fields that are taken whatever else is there */
    static Uses of(Map<Target, List<Path>> fields, List<Path> always) {
        var byField = new HashMap<String, List<Use>>();
        fields.forEach((target, paths) -> {
            for (int i = 0; i < paths.size(); i++) add(new Use(target, i, paths.get(i)), byField);
        });
        always.forEach(path -> add(new Use(null, 0, path), byField));
        return new Uses(byField);
    }

    private static void add(Use use, Map<String, List<Use>> byField) {
        for (var name : List.of(use.path().whole(), use.path().names().get(0))) {
            for (var spelling : name.spellings()) {
                var uses = byField.computeIfAbsent(spelling, n -> new ArrayList<>());
                if (!uses.contains(use)) uses.add(use);
            }
        }
    }

    /** What a field at the top may be for. */
    List<Use> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The paths from a field on by which an article is made of a record; none when it does not take the field. */
    public List<Path> taken(String field, Values values) {
        var taken = new ArrayList<Path>(2);
        for (var use : of(field)) {
            var target = use.target();
            if (target == null || use.path().equals(values.chosen(target))) taken.add(use.path());
        }
        return taken;
    }
}
