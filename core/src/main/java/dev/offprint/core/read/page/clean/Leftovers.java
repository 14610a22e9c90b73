// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tree;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes out small boxes that sites put into articles and that name themselves: related stories, sign-ups, tags, share
 * bars, notices about cookies. Scores keep them when they hold sentences. Stateless.
 */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class Leftovers {
    private static final Set<String> BOXES = Set.of("div", "section", "ul", "p", "aside", "span", "footer");
    private static final double LARGEST_SHARE = 0.2;
    private static final Pattern NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:(?:jp-?)?related-?(?:posts?|articles?|stories|story|links|content|news|reading)"
                    + "|sharedaddy|addtoany|a2a_kit|shariff|share-?(?:bar|buttons?|links|tools)"
                    + "|newsletter-?(?:sign-?up|form|box|subscribe|promo|teaser)|sign-?up-?(?:form|box)"
                    + "|cookie-?(?:banner|notice|consent)|comment-?(?:respond|form|list)|comments-area"
                    + "|author-?(?:box|bio|info)|post-?(?:navigation|tags)|nav-links|breadcrumbs?"
                    + "|tag-?(?:links|list|cloud)|cat-links|entry-(?:tags|utility|footer)"
                    + "|more-?(?:stories|articles|news|from)|read-?(?:more|next)|also-?(?:read|like)|lire-aussi"
                    + "|mehr-zum-thema|weitere-?(?:artikel|themen)|articles?-(?:lies|similaires)|noticias?-relacionadas?"
                    + "|(?:mw-)?edit-?section|copyright|print-?(?:link|button)|pagination)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private Leftovers() {}

    /** Changes the content in place. */
    public static void drop(Element content, Drops drops) {
        drop(content, Measures.of(content), drops);
    }

    /** The same with what was measured already. */
    public static void drop(Element content, Measures measures, Drops drops) {
        double most = measures.get(content).length() * LARGEST_SHARE;
        var gone = new ArrayList<Element>();
        for (var element : content.getAllElements()) {
            if (element == content || !isBox(element)) continue;
            boolean isBox = saysSo(names(element)) && measures.get(element).length() <= most;
            if (!isBox && !PostData.is(element, content)) continue;
            gone.add(element);
            drops.add("a box inside the article that by its name is none of it", element);
        }
        Tree.remove(gone);
    }

    private static boolean isBox(Element element) {
        boolean isNamed = element.hasAttr("class") || element.hasAttr("id");
        return isNamed && BOXES.contains(element.normalName());
    }

    /** Whether classes and ids say that a box is none of the article. */
    static boolean saysSo(String names) {
        return NAME.matcher(names).find();
    }

    static String names(Element element) {
        return element.className() + " " + element.id();
    }
}
