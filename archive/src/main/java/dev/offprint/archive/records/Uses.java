// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields at the top of a form's records can be for. Immutable. */
final class Uses {
    private final Map<String, List<Use>> byField;

    /** @param target null: it is taken whatever else is there */
    private record Use(@Nullable Target target, Path path) {}

    private Uses(Map<String, List<Use>> byField) {
        this.byField = byField;
    }

    /** @param always fields that are taken whatever else is there */
    static Uses of(Map<Target, List<Path>> fields, List<Path> always) {
        var byField = new HashMap<String, List<Use>>();
        fields.forEach((target, paths) -> paths.forEach(path -> add(new Use(target, path), byField)));
        always.forEach(path -> add(new Use(null, path), byField));
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

    /** The paths from a field on by which an article is made of a record; none when it does not take the field. */
    List<Path> taken(String field, Values values) {
        var taken = new ArrayList<Path>();
        for (var use : byField.getOrDefault(field, List.of())) {
            var target = use.target();
            if (target == null || use.path().equals(values.chosen(target))) taken.add(use.path());
        }
        return taken;
    }
}
