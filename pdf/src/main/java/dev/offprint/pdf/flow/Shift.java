// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.LinkArea;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;

/** Things at another place. */
public final class Shift {
    private Shift() {}

    /** An item, moved right and down. */
    public static Item item(Item item, double dx, double dy) {
        if (item instanceof Glyphs g) {
            return new Glyphs(
                    g.mark(), g.x() + dx, g.baseline() + dy, g.face(), g.size(), g.colour(), g.run(), g.spoken());
        }
        if (item instanceof Bar bar) return new Bar(bar.mark(), area(bar.area(), dx, dy), bar.colour());
        if (item instanceof Picture p) return new Picture(p.mark(), area(p.area(), dx, dy), p.artwork());
        throw new AssertionError("no case for " + item.getClass());
    }

    /** A link, moved right and down. */
    public static LinkArea link(LinkArea link, double dx, double dy) {
        return new LinkArea(area(link.area(), dx, dy), link.link());
    }

    /** A box, moved right and down. */
    public static Rectangle area(Rectangle area, double dx, double dy) {
        return new Rectangle(area.x() + dx, area.y() + dy, area.width(), area.height());
    }
}
