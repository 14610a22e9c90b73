// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Picture;

/** What is printed a second time: it adorns, and is read only once. */
final class Repeated {
    private static final Mark LAYOUT = new Mark.Artifact(Mark.Kind.LAYOUT);

    private Repeated() {}

    static Strip of(Strip strip) {
        return Strip.of(
                strip.height(), strip.items().stream().map(Repeated::item).toList());
    }

    private static Item item(Item item) {
        if (item instanceof Glyphs g) {
            return new Glyphs(LAYOUT, g.x(), g.baseline(), g.face(), g.size(), g.colour(), g.run());
        }
        if (item instanceof Bar bar) return new Bar(LAYOUT, bar.area(), bar.colour());
        if (item instanceof Picture p) return new Picture(LAYOUT, p.area(), p.artwork());
        throw new AssertionError("no case for " + item.getClass());
    }
}
