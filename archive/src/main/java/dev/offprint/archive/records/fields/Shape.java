// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a form of records mean.
 *
 * @param needs the fields that a record of this form has
 * @param fields candidates by what of an article they hold
 * @param ext fields that become extensions, by their keys
 * @param linksOnly lists of this form hold no texts
 * @param beside the file that holds the body, with fields in braces; null when the record holds it
 * @param linesAreParagraphs whether each line of a text is a paragraph
 * @param keepsRest whether fields without a meaning become extensions
 * @param uses of the fields
 */
public record Shape(
        String id,
        List<Need> needs,
        Map<Target, List<Path>> fields,
        Map<String, List<Path>> ext,
        boolean linksOnly,
        @Nullable String beside,
        boolean linesAreParagraphs,
        boolean keepsRest,
        Uses uses) {
    public Shape {
        needs = List.copyOf(needs);
        fields = Map.copyOf(fields);
        ext = Map.copyOf(new TreeMap<>(ext));
    }

    /**
     * The same without its uses, which follow from the rest.
     *
     * @param also fields that are taken, but for nothing that other forms have
     */
    static Shape of(
            String id,
            List<Need> needs,
            Map<Target, List<Path>> fields,
            Map<String, List<Path>> ext,
            boolean linksOnly,
            @Nullable String beside,
            boolean linesAreParagraphs,
            boolean keepsRest,
            List<Path> also) {
        var always = Stream.concat(also.stream(), ext.values().stream().flatMap(List::stream))
                .toList();
        var named = beside == null ? Stream.<Path>of() : Stream.of(Path.of(beside.replaceAll(".*\\{|\\}.*", "")));
        var uses = Uses.of(fields, Stream.concat(always.stream(), named).toList());
        return new Shape(id, needs, fields, ext, linksOnly, beside, linesAreParagraphs, keepsRest, uses);
    }

    /** @param value what the field must hold; empty: anything */
    record Need(Path path, String value) {
        static Need of(String text) {
            int equals = text.indexOf('=');
            return equals < 0
                    ? new Need(Path.of(text), "")
                    : new Need(Path.of(text.substring(0, equals)), text.substring(equals + 1));
        }

        boolean isMet(JsonNode record) {
            if (value.isEmpty() && path.names().size() == 1)
                return record.has(path.whole().exact());
            var found = path.in(record);
            return !found.isEmpty() && (value.isEmpty() || found.get(0).asText().equals(value));
        }
    }

    boolean fits(JsonNode record) {
        for (var need : needs) if (!need.isMet(record)) return false;
        return true;
    }

    /** The candidates for something of an article; none when it does not say. */
    List<Path> of(Target target) {
        return fields.getOrDefault(target, List.of());
    }
}
