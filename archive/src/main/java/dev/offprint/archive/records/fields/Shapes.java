// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.text.TextResource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of records that are known, from {@code shapes.txt}. Immutable. */
public final class Shapes {
    /** Names below which arrays of records stand. */
    public static final java.util.Set<String> WRAPPERS = java.util.Set.of(
            "db",
            "data",
            "items",
            "posts",
            "pages",
            "emails",
            "articles",
            "result",
            "results",
            "response",
            "docs",
            "list",
            "records",
            "entries",
            "bookmarks",
            "stories",
            "news",
            "documents",
            "hits",
            "rows",
            "orderedItems");

    private static final List<Shape> ALL = read();

    private Shapes() {}

    /** The form of a record; the last one fits all. */
    static Shape of(JsonNode record) {
        for (var shape : ALL) if (shape.fits(record)) return shape;
        throw new AssertionError("the last form fits everything");
    }

    private static List<Shape> read() {
        var shapes = new ArrayList<Shape>();
        Draft draft = null;
        for (var line : TextResource.lines(Shapes.class, "shapes.txt")) {
            if (line.startsWith(" ") && draft != null) {
                draft.add(line.strip());
            } else {
                if (draft != null) shapes.add(draft.shape());
                draft = new Draft(line);
            }
        }
        if (draft != null) shapes.add(draft.shape());
        return List.copyOf(shapes);
    }

    /** A form while its lines come in. */
    private static final class Draft {
        private final String id;
        private final List<Shape.Need> needs = new ArrayList<>();
        private final Map<Target, List<Path>> fields = new EnumMap<>(Target.class);
        private boolean linksOnly;
        private boolean lines;
        private boolean keepsRest = true;
        private List<Path> also = List.of();
        private @Nullable String beside;

        Draft(String head) {
            int colon = head.indexOf(':');
            id = head.substring(0, colon);
            for (var need : head.substring(colon + 1).split(",", -1)) {
                if (!need.isBlank()) needs.add(Shape.Need.of(need.strip()));
            }
        }

        void add(String line) {
            if (line.equals("links")) {
                linksOnly = true;
                return;
            }
            if (line.equals("lines")) {
                lines = true;
                return;
            }
            int equals = line.indexOf('=');
            var name = line.substring(0, equals).strip();
            var value = line.substring(equals + 1).strip();
            if (name.equals("beside")) beside = value;
            else if (name.equals("rest")) keepsRest = false;
            else if (name.equals("also")) also = Path.candidates(value);
            else fields.put(Target.of(name).orElseThrow(), Path.candidates(value));
        }

        Shape shape() {
            return Shape.of(id, needs, fields, new LinkedHashMap<>(), linksOnly, beside, lines, keepsRest, also);
        }
    }
}
