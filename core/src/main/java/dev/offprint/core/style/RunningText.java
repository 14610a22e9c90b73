// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a running line with fields that each page fills: {@code {headline}, page {page} of {pages}}. */
public record RunningText(List<Part> parts) {
    /** Nothing. */
    public static final RunningText EMPTY = new RunningText(List.of());

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    public RunningText {
        parts = List.copyOf(parts);
    }

    /** A piece of it. */
    public sealed interface Part {}

    /** Words that stay. */
    public record Words(String text) implements Part {}

    /** What a page or an article fills in; nothing when it is unknown. */
    public enum Field implements Part {
        HEADLINE,
        /** The last heading of the first level that begins on the page or before it. */
        SECTION,
        PUBLICATION,
        AUTHOR,
        DATE,
        /** The number of the page. */
        PAGE,
        /** How many pages there are. */
        PAGES,
        /** The picture that the user gave. */
        LOGO;

        /** As it is written in a template, without the braces. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether nothing is ever printed. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether a field is in it. */
    public boolean has(Field field) {
        return parts.contains(field);
    }

    /**
     * From its written form.
     *
     * @throws IllegalArgumentException a field is unknown; the message names those that are known
     */
    public static RunningText of(String template) {
        var parts = new ArrayList<Part>();
        var field = FIELD.matcher(template);
        int end = 0;
        while (field.find()) {
            words(parts, template.substring(end, field.start()));
            parts.add(field(field.group(1)));
            end = field.end();
        }
        words(parts, template.substring(end));
        return new RunningText(parts);
    }

    private static void words(List<Part> parts, String text) {
        if (!text.isEmpty()) parts.add(new Words(text));
    }

    private static Field field(String name) {
        for (var field : Field.values())
            if (field.written().equals(name.strip().toLowerCase(Locale.ROOT))) return field;
        throw new IllegalArgumentException("{" + name + "} is no field; known are " + String.join(", ", fields())
                + dev.offprint.core.text.Spelling.question(name, fields()));
    }

    private static List<String> fields() {
        return Arrays.stream(Field.values()).map(Field::written).toList();
    }
}
