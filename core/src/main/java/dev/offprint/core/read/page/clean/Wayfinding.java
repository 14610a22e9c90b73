// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tree;
import dev.offprint.core.read.page.score.TitleLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes out what stands over an article only to find the way: links that skip a menu, and the path from the home page down
 * to this one. Both are told by what they are, whatever they are called. Stateless.
 */
public final class Wayfinding {
    private static final Set<String> PATHS = Set.of("ul", "ol", "nav", "div", "p");
    private static final String SKIP = "a link that skips a menu";
    private static final String PATH = "the path from the home page to this one";
    private static final int PROSE = 80;
    private static final int LONGEST_PATH = 200;
    private static final Pattern SKIPS = Pattern.compile(
            "#(?:wp--skip-link--target|(?:main|body|site|page|primary|article)?[-_]?(?:main|content|inhalt|contenu|contenido"
                    + "|contenuto|conteudo|primary|body|article|start-of-content))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_SKIP = Pattern.compile(
            "(?:^|[\\s_-])skip-?(?:links?|nav|navigation|to|content|main)?(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATORS = Pattern.compile("[\\s>»›→/|\\\\·•:–—-]+");

    private Wayfinding() {}

    /**
     * Changes the content in place.
     *
     * @param title of the page, in which a path ends
     */
    public static void drop(Element content, String title, Drops drops) {
        var line = new TitleLine(title);
        var measures = Measures.of(content);
        int longest = Math.min(LONGEST_PATH, measures.get(content).length() / 2);
        var opening = new HashSet<>(opening(content));
        var gone = Tree.topmost(content, element -> {
            if (!opening.contains(element) || measures.get(element).length() > longest) return false;
            var reason = isSkip(element) ? SKIP : isPath(element, line) ? PATH : null;
            if (reason != null) drops.add(reason, element);
            return reason != null;
        });
        Tree.remove(gone);
    }

    /** What stands before the first paragraph of prose. */
    private static List<Element> opening(Element content) {
        var all = content.getAllElements();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).nameIs("p") && all.get(i).ownText().length() >= PROSE) return all.subList(1, i);
        }
        return all.subList(1, all.size());
    }

    private static boolean isSkip(Element link) {
        if (!link.nameIs("a") || !link.attr("href").startsWith("#")) return false;
        boolean says = SKIPS.matcher(link.attr("href")).matches()
                || SAYS_SKIP.matcher(link.className()).find();
        var around = link.parent();
        return says && around != null && (!around.nameIs("p") || around.text().equals(link.text()));
    }

    private static boolean isPath(Element element, TitleLine title) {
        if (!PATHS.contains(element.normalName()) || element.selectFirst("h1, h2, h3, img") != null) return false;
        var links = element.select("a[href]");
        if (links.isEmpty()) return false;
        var rest = element.text();
        for (var link : links) if (link.hasText()) rest = rest.replace(link.text(), " ");
        var here = SEPARATORS.matcher(rest).replaceAll(" ").strip();
        return here.isEmpty()
                ? links.size() > 1 && title.isSaidBy(links.get(links.size() - 1).text())
                : title.isSaidBy(here);
    }
}
