// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.style.Style;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.GlyphRun;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.TypesetDocument;

/** Holds pages against their sheet and type area. */
final class PageArea {
    /** What punctuation may hang out of the measure, in ems. */
    private static final double HANG = .75;

    private static final double ROUNDING = .01;

    private final Style style;

    private PageArea(Style style) {
        this.style = style;
    }

    /** Fails on an item outside the sheet, and on content outside the type area. */
    static void assertInside(TypesetDocument document, Style style) {
        var area = new PageArea(style);
        for (int i = 0; i < document.pages().size(); i++) {
            for (var item : document.pages().get(i).items())
                area.check(item, document.pages().get(i), i);
        }
    }

    private void check(Item item, Page page, int number) {
        var box = box(item);
        assertWithin(box, new Rectangle(0, 0, page.width(), page.height()), 0, item, number);
        if (item.mark() instanceof Mark.Artifact artifact && artifact.kind() != Mark.Kind.LAYOUT) return;
        var area = style.typeArea();
        double left = style.mirrored() && number % 2 == 1 ? area.outer() : area.inner();
        double hang = item instanceof Glyphs glyphs ? HANG * glyphs.size() : style.leading() / 2;
        assertWithin(box, new Rectangle(left, area.head(), area.width(), area.height()), hang, item, number);
    }

    private static void assertWithin(Rectangle box, Rectangle area, double hang, Item item, int page) {
        assertThat(box.x() - area.x() + hang >= -ROUNDING
                        && box.y() - area.y() + hang >= -ROUNDING
                        && box.x() + box.width() <= area.x() + area.width() + hang + ROUNDING
                        && box.y() + box.height() <= area.y() + area.height() + hang + ROUNDING)
                .as("page %d: %s at %s within %s", page + 1, item, box, area)
                .isTrue();
    }

    private static Rectangle box(Item item) {
        if (item instanceof Glyphs glyphs) {
            return new Rectangle(glyphs.x(), glyphs.baseline(), inked(glyphs.run()), 0);
        }
        if (item instanceof Bar bar) return bar.area();
        if (item instanceof Picture picture) return picture.area();
        throw new AssertionError("no case for " + item.getClass());
    }

    /** Its width without white space at its end, which nobody sees. */
    private static double inked(GlyphRun run) {
        int end = run.glyphs().length;
        while (end > 0 && run.text(end - 1).isBlank()) end--;
        double width = 0;
        for (int i = 0; i < end; i++) width += run.advances()[i];
        return width;
    }
}
