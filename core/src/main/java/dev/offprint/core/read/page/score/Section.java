// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import org.jsoup.nodes.Element;

/**
 * Tells boxes that are sections of one text: of one make, each with a heading of its own. Posts and teasers of a list are
 * none: their headings lead somewhere. Stateless.
 */
final class Section {
    private static final String HEADINGS = "h2, h3, h4";

    private Section() {}

    /** Whether it has a heading that leads nowhere. */
    static boolean is(Element element) {
        if (element.nameIs("article") || element.nameIs("li")) return false;
        var heading = element.selectFirst(HEADINGS);
        return heading != null && !leads(heading);
    }

    private static boolean leads(Element heading) {
        return heading.selectFirst("a[href]:not([href^=#])") != null || heading.closest("a[href]") != null;
    }

    /** Whether both are sections, of one make. */
    static boolean areAlike(Element one, Element other) {
        return other.nameIs(one.normalName()) && other.className().equals(one.className()) && is(one) && is(other);
    }

    /** Whether a box, or others of its make beside it, hold several questions as headings, with answers. */
    static boolean isOfQuestions(Element element) {
        if (!isQuestions(element)) return false;
        int questions = element.select(HEADINGS).size();
        if (questions > 1) return true;
        return element.siblingElements().stream()
                .anyMatch(other -> other.nameIs(element.normalName())
                        && other.className().equals(element.className())
                        && isQuestions(other));
    }

    private static boolean isQuestions(Element element) {
        var headings = element.select(HEADINGS);
        return !headings.isEmpty()
                && headings.stream().allMatch(heading -> heading.text().strip().matches(".*[?？؟]") && !leads(heading))
                && !element.text().equals(headings.text());
    }
}
