// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import org.jsoup.nodes.Element;

/**
 * Tells boxes that are sections of one text: of one make, each with a heading of its own. Posts and teasers of a list are
 * none: their headings lead somewhere. Stateless.
 */
final class Section {
    private Section() {}

    /** Whether it has a heading that leads nowhere. */
    static boolean is(Element element) {
        if (element.nameIs("article") || element.nameIs("li")) return false;
        var heading = element.selectFirst("h2, h3, h4");
        return heading != null
                && heading.selectFirst("a[href]:not([href^=#])") == null
                && heading.closest("a[href]") == null;
    }

    /** Whether both are sections, of one make. */
    static boolean areAlike(Element one, Element other) {
        return other.nameIs(one.normalName()) && other.className().equals(one.className()) && is(one) && is(other);
    }
}
