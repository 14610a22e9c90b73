// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.records.fields.Target;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Selection.Kind;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a record is wanted, by what it says of its status and kind. Stateless. */
final class Selecting {
    private static final Map<String, Kind> STATUSES = Map.ofEntries(
            Map.entry("draft", Kind.DRAFTS),
            Map.entry("drafts", Kind.DRAFTS),
            Map.entry("auto-draft", Kind.DRAFTS),
            Map.entry("private", Kind.DRAFTS),
            Map.entry("pending", Kind.DRAFTS),
            Map.entry("scheduled", Kind.DRAFTS),
            Map.entry("future", Kind.DRAFTS),
            Map.entry("trash", Kind.DRAFTS),
            Map.entry("unpublished", Kind.DRAFTS),
            Map.entry("false", Kind.DRAFTS),
            Map.entry("embargoed", Kind.EMBARGOED),
            Map.entry("withheld", Kind.WITHHELD),
            Map.entry("withdrawn", Kind.WITHHELD),
            Map.entry("killed", Kind.CANCELED),
            Map.entry("canceled", Kind.CANCELED),
            Map.entry("cancelled", Kind.CANCELED));

    private static final Map<String, Kind> KINDS = Map.of(
            "page", Kind.PAGES,
            "comment", Kind.COMMENTS);

    private Selecting() {}

    /**
     * Why a record is left out; null when it is taken. What a news wire says of its status counts in every record, be it
     * known as an item or not, and whatever a map says that its fields are for.
     */
    static @Nullable Problem refusal(Values values, String place, Selection selection) {
        var wire = NinjsReader.refusal(values.record(), selection, place);
        if (wire.isPresent()) return wire.get();
        var kind = kind(values.text(Target.STATUS), STATUSES);
        if (kind == null) kind = Marks.kind(values.record(), STATUSES);
        if (kind == null) kind = kind(values.text(Target.KIND), KINDS);
        if (Activity.isPrivate(values) && !selection.has(Kind.DRAFTS)) return hidden(place);
        if (kind == null || selection.has(kind)) return null;
        var name = kind.name().toLowerCase(Locale.ROOT);
        return Admission.leftOut("read.record." + name, place, "it is one of the " + name, kind);
    }

    private static Problem hidden(String place) {
        var why = "it is private: not addressed to the public";
        return Admission.leftOut("read.record.drafts", place, why, Kind.DRAFTS);
    }

    private static @Nullable Kind kind(@Nullable String word, Map<String, Kind> words) {
        return word == null ? null : words.get(word.toLowerCase(Locale.ROOT));
    }
}
