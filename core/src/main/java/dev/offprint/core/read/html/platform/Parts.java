// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import java.util.List;
import org.jsoup.nodes.Element;

/** Looks at and moves the parts of an element. Stateless. */
final class Parts {
    private Parts() {}

    /** The text of the first element of a kind inside another; empty when there is none. */
    static String text(Element element, String query) {
        var found = element.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }

    /** An attribute of the first element of a kind inside another; empty when there is none. */
    static String attribute(Element element, String query, String name) {
        var found = element.selectFirst(query);
        return found == null ? "" : found.attr(name).strip();
    }

    /** Makes an element another one with the same content, without what its classes meant. */
    static void become(Element element, String name, String classes) {
        element.tagName(name);
        if (classes.isEmpty()) element.removeAttr("class");
        else element.attr("class", classes);
    }

    /** Puts all that is inside an element in the place of what is inside another. */
    static void move(Element from, Element to) {
        var inside = List.copyOf(from.childNodes());
        to.empty();
        inside.forEach(to::appendChild);
    }

    /** Whether a link leads to where readers sign up or pay. */
    static boolean isSignUp(String address) {
        return address.matches("(?i).*(?:/subscribe\\b|#/portal|%%checkout|/signup\\b|/sign-up\\b|/upgrade\\b).*");
    }

    /** Whether a link shares, gives or answers the article. */
    static boolean isShare(String address) {
        return address.matches("(?i).*(?:action=share|%%share|%%half_magic_comments|/leaderboard\\b|[?&]gift=true"
                + "|(?:twitter|x)\\.com/(?:intent|share)|facebook\\.com/sharer|/comments(?:[?#].*)?$).*");
    }
}
