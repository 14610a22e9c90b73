// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.records.fields.Mapping;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.archive.records.rows.Row;
import dev.offprint.archive.records.rows.Rows;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Intake;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before it is taken: whether it holds records at all, more than links, and the fields that the map
 * names. Mostly the first record tells; who must know of all reads on, and keeps nothing.
 */
final class FirstLook {
    private static final int MOST_NAMES = 40;
    /** After so many there is no point in looking on. */
    private static final int MOST_TEXTLESS = 10_000;

    private final Intake intake;
    private final Mapping mapping;
    private final String place;
    private final Set<String> names = new LinkedHashSet<>();
    private @Nullable Map<String, String> missing;
    private long links;
    private long textless;
    private long rows;

    private FirstLook(Mapping mapping, String place, Intake intake) {
        this.intake = intake;
        this.mapping = mapping;
        this.place = place;
    }

    /** Throws what makes the file one without articles, or the map one that does not fit. */
    static void at(Rows.Opener opener, Mapping mapping, String place, Intake intake) throws OffprintException {
        try (var rows = opener.open()) {
            new FirstLook(mapping, place, intake).through(rows);
        }
    }

    private void through(Rows all) throws OffprintException {
        boolean isOpen = true;
        while (isOpen) {
            var row = all.next();
            if (row == null) break;
            rows++;
            isOpen = row.broken() == null ? isOpenAfter(row) : mapping.isTold();
        }
        if (missing != null && !missing.isEmpty()) throw notThere(missing);
        if (rows == 0) throw error("read.records.none", "it holds no records", "");
        if (links > 0 && textless == 0 && links >= rows) throw onlyLinks();
        if (!isOpen || textless == 0 || textless + links < rows) return;
        throw noTexts();
    }

    /** Whether a further record must be looked at. */
    private boolean isOpenAfter(Row row) {
        if (mapping.isTold()) {
            if (names.size() < MOST_NAMES) row.fields().fieldNames().forEachRemaining(names::add);
            var now = mapping.missing(row.fields());
            if (missing == null) missing = now;
            missing.keySet().retainAll(now.keySet());
            return !missing.isEmpty();
        }
        var values = new Values(mapping.shape(row.fields()), row.fields());
        if (values.isOnlyLink()) {
            links += values.links();
            return true;
        }
        if (values.hasText() || ByReader.isKnown(row, intake)) return false;
        if (names.size() < MOST_NAMES) row.fields().fieldNames().forEachRemaining(names::add);
        return ++textless < MOST_TEXTLESS;
    }

    private OffprintException notThere(Map<String, String> sources) {
        var first = sources.entrySet().iterator().next();
        var there = there();
        var what = "no record has the field \"" + first.getValue() + "\", mapped to " + first.getKey();
        return error("read.records.map", what, there.isEmpty() ? "" : "fields that are there: " + there);
    }

    private OffprintException noTexts() {
        var what = "none of its records (" + rows + ") has a text: no field is known as one";
        return error("read.records.no-text", what, "name it with --map body=FIELD; fields that are there: " + there());
    }

    private String there() {
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    }

    private OffprintException onlyLinks() {
        var what =
                "this list holds only links (" + links + " of them), no articles: nothing is fetched from the network";
        return error("read.links-only", what, "save the pages, or export with their texts");
    }

    private OffprintException error(String code, String what, String cure) {
        return new OffprintException(Problem.error(code, place, what, cure));
    }
}
