// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of itself, seen without making a tree of it: an export is mostly gone through for a few fields. Names
 * are taken without their prefix, which is the exporter's choice. A broken item may show less than it has. Immutable.
 */
final class Glance {
    private static final Set<String> WANTED = Set.of(
            "title",
            "excerpt",
            "content",
            "post_id",
            "post_type",
            "post_name",
            "post_parent",
            "menu_order",
            "attachment_url");
    private static final String CHARACTERS = "<![CDATA[";
    private static final String END = "]]>";

    private final String text;
    private final Map<String, Range> fields = new HashMap<>();
    private final Map<String, Range> meta = new HashMap<>();
    private String key = "";

    /** Where a value stands; it is taken out only when it is asked for. */
    private record Range(int from, int to) {}

    private Glance(String text) {
        this.text = text;
    }

    /** An item from its start tag to its end tag. */
    static Glance of(String item) {
        var glance = new Glance(item);
        glance.look();
        return glance;
    }

    /** The first of a name directly inside the item; empty when there is none. */
    String field(String name) {
        return value(fields.get(name));
    }

    /** What is kept under a key beside an item; empty when nothing is. */
    String meta(String name) {
        return value(meta.get(name));
    }

    private void look() {
        int depth = 0;
        int start = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at)) {
            char next = text.charAt(at + 1);
            if (next == '!') {
                at = afterHidden(at);
                continue;
            }
            int end = text.indexOf('>', at);
            if (end < 0) return;
            if (next == '/') {
                depth--;
                if (depth == 1 || depth == 2) see(name(at + 2, end), depth, start, at);
            } else if (next != '?' && text.charAt(end - 1) != '/') {
                depth++;
                start = end + 1;
            }
            at = end + 1;
        }
    }

    private int afterHidden(int at) {
        boolean isCharacters = text.startsWith(CHARACTERS, at);
        if (!isCharacters && !text.startsWith("<!--", at)) return at + 2;
        int end = text.indexOf(isCharacters ? END : "-->", at);
        return end < 0 ? at + 2 : end + 3;
    }

    /** Two elements are called {@code encoded}, and their prefix tells which is which. */
    private String name(int from, int to) {
        int colon = text.indexOf(':', from);
        boolean hasPrefix = colon >= 0 && colon < to;
        var name = text.substring(hasPrefix ? colon + 1 : from, to).strip();
        return name.equals("encoded") && hasPrefix ? text.substring(from, colon) : name;
    }

    private void see(String name, int depth, int from, int to) {
        if (depth == 1 && WANTED.contains(name)) fields.putIfAbsent(name, new Range(from, to));
        else if (depth == 2 && name.equals("meta_key")) key = value(new Range(from, to));
        else if (depth == 2 && name.equals("meta_value")) meta.putIfAbsent(key, new Range(from, to));
    }

    private String value(@Nullable Range range) {
        if (range == null) return "";
        var raw = text.substring(range.from(), range.to()).strip();
        if (!raw.startsWith(CHARACTERS)) return Parser.unescapeEntities(raw, false);
        return raw.replace(CHARACTERS, "").replace(END, "").strip();
    }
}
