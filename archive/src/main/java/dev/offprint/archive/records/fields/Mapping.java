// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.FieldMap;
import dev.offprint.core.text.Spelling;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which form a record has: the one that the user tells, else the one that its fields tell. Immutable. */
public final class Mapping {
    private final @Nullable Shape told;

    private Mapping(@Nullable Shape told) {
        this.told = told;
    }

    /**
     * A mapping as the user tells it.
     *
     * @throws OffprintException it names something that no article has
     */
    public static Mapping of(FieldMap map) throws OffprintException {
        if (map.sources().isEmpty()) return new Mapping(null);
        var fields = new EnumMap<Target, List<Path>>(Target.class);
        var ext = new TreeMap<String, List<Path>>();
        for (var entry : map.sources().entrySet()) {
            var target = Target.of(entry.getKey());
            var paths = Path.candidates(entry.getValue());
            if (paths.isEmpty()) throw refused(entry.getKey() + " is mapped to no field", "name one");
            if (entry.getKey().startsWith("ext.")) {
                ext.put(entry.getKey().substring(4), paths);
            } else if (target.isPresent()) {
                fields.put(target.get(), paths);
            } else {
                throw unknown(entry.getKey());
            }
        }
        return new Mapping(Shape.of("map", List.of(), fields, ext, false, null, false, false, List.of()));
    }

    /** The form of a record. */
    public Shape shape(JsonNode record) {
        return told == null ? Shapes.of(record) : told;
    }

    public boolean isTold() {
        return told != null;
    }

    /** The candidates of which a record has none, by the name of what they are for. */
    public Map<String, String> missing(JsonNode record) {
        var missing = new TreeMap<String, String>();
        if (told == null) return missing;
        told.fields().forEach((target, paths) -> addMissing(target.inWords(), paths, record, missing));
        told.ext().forEach((key, paths) -> addMissing("ext." + key, paths, record, missing));
        return missing;
    }

    private static void addMissing(String name, List<Path> paths, JsonNode record, Map<String, String> missing) {
        if (paths.stream().noneMatch(p -> !p.in(record).isEmpty())) {
            missing.put(name, paths.stream().map(p -> p.whole().exact()).collect(Collectors.joining("|")));
        }
    }

    private static OffprintException unknown(String name) {
        var known = Stream.concat(Arrays.stream(Target.values()).map(Target::inWords), Stream.of("ext.NAME"))
                .sorted()
                .toList();
        return refused(
                "\"" + name + "\" is nothing that an article has",
                "known: " + String.join(", ", known) + Spelling.question(name, known));
    }

    private static OffprintException refused(String what, String cure) {
        return new OffprintException(Problem.error("read.records.map", "--map", what, cure));
    }
}
