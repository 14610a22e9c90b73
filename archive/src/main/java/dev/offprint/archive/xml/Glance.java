// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The elements directly inside a record, seen without making a tree of it: an input is mostly gone through for a few fields.
 * Elements that nobody closes end with the one that they stand in; a broken record may show less than it has. Immutable.
 */
public final class Glance {
    private final String text;
    private final List<GlanceField> fields = new ArrayList<>();
    private final Deque<Start> open = new ArrayDeque<>();
    private final Map<String, Integer> opened = new HashMap<>();

    /** A start tag, from its bracket to after it. */
    private record Start(String name, int from, int end) {}

    private Glance(String text) {
        this.text = text;
    }

    /** A record from its start tag to its end tag. */
    public static Glance of(String record) {
        var glance = new Glance(record);
        glance.look();
        return glance;
    }

    /** The words of the first of a name that is directly inside, as {@link #all(String)}; empty when there is none. */
    public String text(String name) {
        return all(name).findFirst().map(GlanceField::text).orElse("");
    }

    /** All of a name, without regard to case; whatever their prefix, which is the exporter's choice, unless one is given. */
    public Stream<GlanceField> all(String name) {
        return fields.stream().filter(f -> f.isCalled(name));
    }

    private void look() {
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at)) {
            char next = text.charAt(at + 1);
            if (next == '!') at = afterHidden(at);
            else if (next == '/' || Character.isLetter(next) || next == '_') at = afterTag(at, next == '/');
            else at++;
            if (at < 0) return;
        }
    }

    /** Less than 0 when it has no end. */
    private int afterHidden(int at) {
        boolean isCharacters = text.startsWith(GlanceField.CHARACTERS, at);
        if (!isCharacters && !text.startsWith("<!--", at)) return at + 2;
        int end = text.indexOf(isCharacters ? GlanceField.END : "-->", at);
        return end < 0 ? -1 : end + 3;
    }

    /** Less than 0 when the tag has no end. */
    private int afterTag(int at, boolean isEnd) {
        int end = text.indexOf('>', at);
        if (end < 0) return -1;
        var name = name(isEnd ? at + 2 : at + 1, end);
        if (isEnd) close(name, at);
        else if (text.charAt(end - 1) != '/') open(new Start(name, at, end + 1));
        else if (open.size() == 1) fields.add(new GlanceField(text, name, at, end + 1, end + 1));
        return end + 1;
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && !Character.isWhitespace(text.charAt(to)) && text.charAt(to) != '/') to++;
        return text.substring(from, to);
    }

    private void open(Start start) {
        open.push(start);
        opened.merge(start.name(), 1, Integer::sum);
    }

    private void close(String name, int at) {
        if (opened.getOrDefault(name, 0) == 0) return;
        for (var last = ""; !last.equals(name); ) {
            var start = open.pop();
            last = start.name();
            opened.merge(last, -1, Integer::sum);
            if (open.size() == 1) fields.add(new GlanceField(text, last, start.from(), start.end(), at));
        }
    }
}
