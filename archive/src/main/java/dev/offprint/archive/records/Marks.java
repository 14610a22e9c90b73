// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.archive.records.fields.Held;
import dev.offprint.core.read.Selection.Kind;
import dev.offprint.core.text.YesNo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fields by which records of any form tell that they are not published, whatever a map says of them. Stateless. */
final class Marks {
    private static final List<String> DRAFT = List.of("draft", "is_draft", "isDraft");
    private static final List<String> PUBLISHED = List.of("published", "is_published", "isPublished");
    private static final List<String> STATES = List.of("status", "_status", "post_status", "state", "visibility");
    private static final List<String> EMBARGO = List.of("embargo", "embargoed_until", "embargoedUntil");
    private static final List<String> DELETED = List.of("deleted", "is_deleted", "isDeleted");

    private Marks() {}

    /**
     * What a record is by its fields; null when they say nothing.
     *
     * @param words that tell of a state
     */
    static @Nullable Kind kind(JsonNode record, Map<String, Kind> words) {
        if (says(record, DELETED, YesNo::isYes)) return Kind.CANCELED;
        if (EMBARGO.stream().anyMatch(name -> isBefore(record.path(name)))) return Kind.EMBARGOED;
        if (says(record, DRAFT, YesNo::isYes) || says(record, PUBLISHED, YesNo::isNo)) return Kind.DRAFTS;
        for (var name : STATES) {
            var kind = words.get(word(record.path(name)));
            if (kind != null) return kind;
        }
        return null;
    }

    private static boolean says(JsonNode record, List<String> names, Predicate<String> truth) {
        return names.stream().anyMatch(name -> truth.test(word(record.path(name))));
    }

    /** A date, or a yes. */
    private static boolean isBefore(JsonNode node) {
        return node.isValueNode() && Held.isSomething(node) && !YesNo.isNo(word(node));
    }

    /** Tables have texts for everything. */
    private static String word(JsonNode node) {
        return node.isValueNode() ? node.asText().strip().toLowerCase(Locale.ROOT) : "";
    }
}
