// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/**
 * Where text stands on a page, in points from the page's edges.
 *
 * @param inner margin at the spine; the left one when pages are not mirrored
 * @param outer the other one
 */
public record TypeArea(double head, double foot, double inner, double outer, double width, double height) {
    /** Mean width of a letter of running text, spaces counted, in ems of a book face (measured on Source Serif 4). */
    private static final double LETTER = .475;

    /** The least margin that a page keeps, as a share of its width. */
    private static final double LEAST = .085;

    /** The user's margins, or those that the theme's measure leaves: inner &lt; head &lt; outer &lt; foot. */
    static TypeArea of(Style style) {
        var page = style.page();
        var asked = style.layout().margins();
        var margins = asked == null ? margins(style) : asked;
        double width = page.width() - margins.inner() - margins.outer();
        double height = page.height() - margins.head() - margins.foot();
        if (width < 36 || height < 4 * style.leading()) {
            throw new IllegalArgumentException("the margins leave no room for text on the page");
        }
        return new TypeArea(margins.head(), margins.foot(), margins.inner(), margins.outer(), width, height);
    }

    private static Margins margins(Style style) {
        var page = style.page();
        var columns = style.columns();
        double column = style.theme().page().measure()
                * LETTER
                * style.look(TextRole.BODY).size();
        double wanted = columns.count() * column + (columns.count() - 1) * columns.gutter() * style.leading();
        double width = Math.min(wanted, page.width() * (1 - 2 * LEAST));
        double side = (page.width() - width) / 2;
        double inner = style.mirrored() ? side * .85 : side;
        // Narrow sides leave room for the running head all the same.
        double unit = Math.max(Math.min(side, page.height() * .11), page.height() * .1);
        return new Margins(unit * .95, unit * 1.2, inner, page.width() - width - inner);
    }
}
