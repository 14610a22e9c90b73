// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.read.Reading;
import dev.offprint.core.xml.EntityReferences;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Puts characters in the place of named entities, in text and in attributes: those that the document declares itself,
 * and those of HTML and ISO. Others are kept as they are written, with a warning. Line ends stay where they are.
 */
final class EntityText {
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int MOST_GROWTH = 10_000_000;

    private final Reading reading;
    private final Map<String, String> declared;
    private final Set<String> unknown = new HashSet<>();
    private int growth;

    EntityText(Reading reading, Map<String, String> declared) {
        this.reading = reading;
        this.declared = declared;
    }

    String of(String xml) {
        return EntityReferences.replace(xml, this::value);
    }

    private String value(String name) {
        if (OF_XML.contains(name)) return "&" + name + ";";
        var own = declared.get(name);
        if (own != null) return grown(name, own);
        var value = standard(name);
        if (value != null) return value;
        if (unknown.add(name) && unknown.size() <= 20) {
            reading.warning(
                    "read.xml.entity",
                    reading.place(),
                    "the entity " + name + " is not declared in the input, so its name is kept as it is written",
                    "put its characters in its place");
        }
        return escaped(name);
    }

    /** Short names of long values make much of little. */
    private String grown(String name, String value) {
        if (growth > MOST_GROWTH) return escaped(name);
        growth += value.length() - name.length();
        if (growth > MOST_GROWTH) {
            reading.warning(
                    "read.xml.entities",
                    reading.place(),
                    "the entities of the input make it longer by more than " + MOST_GROWTH
                            + " characters; from there on their names are kept as they are written",
                    "put their characters in their place");
        }
        return value;
    }

    private static @Nullable String standard(String name) {
        var reference = "&" + name + ";";
        var value = Parser.unescapeEntities(reference, true);
        if (value.equals(reference)) return null;
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    private static String escaped(String name) {
        return "&amp;" + name + ";";
    }
}
