// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.OutlineEntry;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.TypesetDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Pages as text: what a reader sees from top to bottom, for tests. */
final class PageText {
    /** White that separates, in points; wider than any space between words of a justified line. */
    private static final double GAP = 14;

    private PageText() {}

    /** The lines of each page. */
    static List<List<String>> pages(TypesetDocument document) {
        return document.pages().stream().map(PageText::lines).toList();
    }

    /** The lines of a page; {@code |} stands for wide white within a line. */
    static List<String> lines(Page page) {
        var byBaseline = new TreeMap<Long, List<Glyphs>>();
        for (var item : page.items()) {
            if (item instanceof Glyphs glyphs) {
                byBaseline
                        .computeIfAbsent(Math.round(glyphs.baseline() * 2), y -> new ArrayList<>())
                        .add(glyphs);
            }
        }
        return byBaseline.values().stream().map(PageText::line).toList();
    }

    private static String line(List<Glyphs> glyphs) {
        var line = new StringBuilder();
        double end = Double.NaN;
        for (var one :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyphs::x)).toList()) {
            if (one.x() - end > GAP) line.append(" | ");
            line.append(one.run().text());
            end = one.x() + one.run().width();
        }
        return line.toString().replace('\u00A0', ' ').strip();
    }

    /** The page of the line that begins with these words, counted from 0; -1 when there is none. */
    static int pageOf(TypesetDocument document, String words) {
        var pages = pages(document);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(line -> line.startsWith(words))) return i;
        }
        return -1;
    }

    /** An outline, two spaces in for each level, with folios. */
    static List<String> outline(List<OutlineEntry> entries) {
        var lines = new ArrayList<String>();
        for (var entry : entries) {
            lines.add(entry.title() + " " + (entry.destination().page() + 1));
            outline(entry.children()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }
}
