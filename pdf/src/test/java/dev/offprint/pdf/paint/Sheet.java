// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.font.Face;
import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.model.Asset;
import dev.offprint.core.style.Colour;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.GlyphRun;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.LinkArea;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** A page that is composed by hand, in points. */
final class Sheet {
    static final double WIDTH = 420;
    static final double HEIGHT = 595.276;

    static final Face SERIF = FaceCatalog.bundled().face("Source Serif 4", 400, false);
    static final Face ITALIC = FaceCatalog.bundled().face("Source Serif 4", 400, true);
    static final Face BOLD = FaceCatalog.bundled().face("Source Sans 3", 700, false);

    private final List<Item> items = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();

    /** Words without kerning; answers where they end. */
    double words(Mark mark, Face face, double size, double x, double y, String text) {
        return run(mark, face, size, x, y, set(face, size, text));
    }

    double run(Mark mark, Face face, double size, double x, double y, GlyphRun run) {
        items.add(new Glyphs(mark, x, y, face, size, Colour.BLACK, run));
        return x + run.width();
    }

    void link(int element, double x, double y, double end) {
        links.add(new LinkArea(new Rectangle(x, y - 9, end - x, 12), element));
    }

    void bar(Mark mark, double x, double y, double width, double height, Colour colour) {
        items.add(new Bar(mark, new Rectangle(x, y, width, height), colour));
    }

    void picture(Mark mark, Rectangle area, Asset asset) {
        items.add(new Picture(mark, area, asset));
    }

    Page page(String label) {
        return new Page(WIDTH, HEIGHT, items, links, label);
    }

    /** Glyphs with the face's kerning, one for each character. */
    static GlyphRun set(Face face, double size, String text) {
        var glyphs = text.codePoints().map(face::glyph).toArray();
        var advances = new double[glyphs.length];
        var starts = new int[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            int kerning = i + 1 < glyphs.length ? face.kerning(glyphs[i], glyphs[i + 1]) : 0;
            advances[i] = face.points(face.advance(glyphs[i]) + kerning, size);
            starts[i] = text.offsetByCodePoints(0, i);
        }
        return new GlyphRun(glyphs, advances, new double[0], text, starts);
    }
}
