// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import dev.offprint.epub.xml.Markup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the table of contents for readers of EPUB 2 (OPF 2.0.1, 2.4.1; ANSI/NISO Z39.86-2005, 8). */
final class NcxDocument {
    private final Markup out = new Markup();
    private final Map<String, Integer> playOrders = new HashMap<>();
    private int points;

    private NcxDocument() {}

    static byte[] of(BookDetails details, List<TocEntry> toc) {
        return new NcxDocument().bytes(details, toc);
    }

    private byte[] bytes(BookDetails details, List<TocEntry> toc) {
        out.open(
                        "ncx",
                        "xmlns",
                        "http://www.daisy.org/z3986/2005/ncx/",
                        "version",
                        "2005-1",
                        "xml:lang",
                        details.language())
                .newLine()
                .open("head")
                .newLine();
        meta("dtb:uid", details.identifiers().get(0));
        meta("dtb:depth", String.valueOf(TocEntry.depth(toc)));
        meta("dtb:totalPageCount", "0");
        meta("dtb:maxPageNumber", "0");
        out.end()
                .open("docTitle")
                .open("text")
                .text(details.titles().get(0))
                .close()
                .end();
        out.open("navMap").newLine();
        points(toc);
        return out.end().end().bytes();
    }

    private void meta(String name, String content) {
        out.empty("meta", "name", name, "content", content).newLine();
    }

    private void points(List<TocEntry> entries) {
        for (var entry : entries) {
            var href = entry.firstHref();
            playOrders.putIfAbsent(href, playOrders.size() + 1);
            out.open("navPoint", "id", "point-" + ++points, "playOrder", String.valueOf(playOrders.get(href)));
            out.open("navLabel").open("text").text(label(entry)).close().close();
            out.empty("content", "src", href).newLine();
            points(entry.children());
            out.end();
        }
    }

    private static String label(TocEntry entry) {
        return entry.byline().isEmpty() ? entry.title() : entry.title() + " · " + entry.byline();
    }
}
