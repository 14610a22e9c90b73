// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.epub.cover.CoverText;
import dev.offprint.epub.xml.Markup;

/** Writes the page of the cover: the drawing, or a photograph with the title over it. */
public final class CoverPage {
    /** Its name in the book. */
    public static final String FILE = "cover.xhtml";

    private CoverPage() {}

    /** The page of a drawing, whose words are its alternative text. */
    public static Chapter drawn(CoverText text, PageHead head, String picture, int width, int height) {
        var out = opened(text, head, "cover");
        image(out, picture, text.spoken(), "doc-cover", width, height);
        return closed(text, out);
    }

    /** The page of a photograph. It stands again at the head of the article, where its description is read. */
    public static Chapter pictured(CoverText text, PageHead head, ShelvedPicture picture) {
        var out = opened(text, head, "cover pictured");
        line(out, "cover-kicker", text.kicker());
        line(out, "cover-title", text.title());
        line(out, "cover-dek", text.dek());
        line(out, "cover-by", text.by());
        image(out, picture.path(), "", "presentation", picture.width(), picture.height());
        return closed(text, out);
    }

    private static Markup opened(CoverText text, PageHead head, String cssClass) {
        var out = new Markup().doctype();
        head.write(out);
        out.open("body").newLine();
        return out.open("section", "class", cssClass, "epub:type", "cover", "aria-label", text.word())
                .newLine();
    }

    private static void line(Markup out, String cssClass, String content) {
        if (!content.isEmpty()) out.line("p", content, "class", cssClass);
    }

    private static void image(
            Markup out,
            String path,
            String alt,
            @org.jspecify.annotations.Nullable String role,
            int width,
            int height) {
        out.empty(
                        "img",
                        "src",
                        path,
                        "alt",
                        alt,
                        "role",
                        role,
                        "width",
                        String.valueOf(width),
                        "height",
                        String.valueOf(height))
                .newLine();
    }

    private static Chapter closed(CoverText text, Markup out) {
        return new Chapter(FILE, text.word(), out.end().end().end().bytes());
    }
}
