// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.Links;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the links that generators put into headings so that readers can copy their address. Stateless. */
public final class Permalinks {
    private Permalinks() {}

    /** Links inside the page whose text has no letter or figure. */
    public static List<Element> of(Element heading) {
        return heading.getElementsByTag("a").stream().filter(Permalinks::isOne).toList();
    }

    private static boolean isOne(Element a) {
        boolean isWordless = a.text().codePoints().noneMatch(Character::isLetterOrDigit);
        return isWordless && !Links.fragments(a).isEmpty() && a.selectFirst("img") == null;
    }
}
