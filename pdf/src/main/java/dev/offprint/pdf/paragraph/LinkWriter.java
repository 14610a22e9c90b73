// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.page.LinkArea;
import dev.offprint.pdf.page.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Finds the areas of links in a line: one for each stretch of a link. */
final class LinkWriter {
    private final List<LinkArea> areas = new ArrayList<>(2);
    private int link = Owner.NONE;
    private double from;
    private double to;
    private double ascent;
    private double depth;

    /** Something of an owner, from one place to another. */
    void add(Owner owner, double start, double end, double above, double below) {
        if (owner.link() != link) {
            end();
            link = owner.link();
            from = start;
            ascent = above;
            depth = below;
        }
        to = end;
        ascent = Math.max(ascent, above);
        depth = Math.max(depth, below);
    }

    private void end() {
        if (link != Owner.NONE) areas.add(new LinkArea(new Rectangle(from, -ascent, to - from, ascent + depth), link));
        link = Owner.NONE;
    }

    List<LinkArea> finish() {
        end();
        return areas;
    }
}
