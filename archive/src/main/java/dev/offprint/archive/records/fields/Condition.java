// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which members of an array are meant, in brackets behind its name: {@code [taxonomy=category]}, or with {@code !=} which are
 * not.
 *
 * @param field that tells
 * @param values with commas between
 * @param isMeant whether these are meant, or all others
 */
record Condition(String field, List<String> values, boolean isMeant) {
    private static final Condition NONE = new Condition("", List.of(), false);
    private static final Pattern WRITTEN = Pattern.compile("\\[([^\\[\\]=!]+)(!?)=([^\\[\\]]*)\\]$");

    Condition {
        values = List.copyOf(values);
    }

    /** What stands behind a name; one that all fulfil when nothing does. */
    static Condition in(String step) {
        var written = WRITTEN.matcher(step);
        if (!written.find()) return NONE;
        return new Condition(
                written.group(1),
                List.of(written.group(3).split(",", -1)),
                written.group(2).isEmpty());
    }

    /** The name alone. */
    static String without(String step) {
        return WRITTEN.matcher(step).replaceFirst("");
    }

    boolean isMet(JsonNode member) {
        return values.contains(member.path(field).asText()) == isMeant;
    }
}
