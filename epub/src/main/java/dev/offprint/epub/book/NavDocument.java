// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import dev.offprint.epub.xml.Markup;
import java.util.List;

/** Writes the navigation document (EPUB 3.3, 7): table of contents and landmarks. */
final class NavDocument {
    private final BookDetails details;
    private final Markup out = new Markup().doctype();

    private NavDocument(BookDetails details) {
        this.details = details;
    }

    static byte[] of(BookDetails details, List<TocEntry> toc, String navPath, Landmarks landmarks) {
        var document = new NavDocument(details);
        document.head();
        document.toc(toc);
        document.landmarks(navPath, landmarks);
        return document.out.close().end().bytes();
    }

    private void head() {
        var page = details.contentsPage();
        out.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        details.language(),
                        "xml:lang",
                        details.language(),
                        "dir",
                        details.rightToLeft() ? "rtl" : null)
                .newLine();
        out.open("head").empty("meta", "charset", "utf-8").line("title", page.title());
        var stylesheet = page.stylesheet();
        if (stylesheet != null) {
            out.empty("link", "rel", "stylesheet", "type", "text/css", "href", Paths.url(stylesheet));
        }
        out.end().open("body").newLine();
    }

    private void toc(List<TocEntry> toc) {
        out.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc", "aria-labelledby", "toc-title")
                .newLine();
        out.line("h1", details.contentsPage().title(), "id", "toc-title", "class", "contents-title");
        entries(toc);
        out.end();
    }

    private void entries(List<TocEntry> entries) {
        out.open("ol").newLine();
        for (var entry : entries) {
            out.open("li");
            if (entry.href() == null) out.open("span").text(entry.title()).close();
            else link(entry.title(), entry.byline(), entry.href());
            if (!entry.children().isEmpty()) entries(entry.children());
            out.end();
        }
        out.end();
    }

    /** The white between title and name is for those who hear or search them. */
    private void link(String title, String byline, String href) {
        out.open("a", "href", href).text(title);
        if (!byline.isEmpty())
            out.text(" ").open("span", "class", "by").text(byline).close();
        out.close();
    }

    private void landmarks(String navPath, Landmarks landmarks) {
        var page = details.contentsPage();
        out.open("nav", "epub:type", "landmarks", "id", "landmarks", "hidden", "hidden")
                .open("ol")
                .newLine();
        if (landmarks.cover() != null) landmark("cover", landmarks.cover(), page.cover());
        if (page.inSpine()) landmark("toc", Paths.url(navPath) + "#toc", page.title());
        landmark("bodymatter", landmarks.text(), page.startOfText());
        out.close().end();
    }

    private void landmark(String type, String href, String title) {
        out.open("li")
                .open("a", "epub:type", type, "href", href)
                .text(title)
                .close()
                .end();
    }
}
