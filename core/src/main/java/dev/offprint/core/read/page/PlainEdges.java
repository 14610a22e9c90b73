// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Tags;
import dev.offprint.core.read.page.dom.Tree;
import dev.offprint.core.read.page.kind.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The menus before a plain text, the foot after it, and the parts in between that are marked as such. Plain pages are
 * documents more often than web pages: what is no menu for sure stays. Of one page.
 */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
final class PlainEdges {
    /** A notice names a year or an owner, not a clause (c), nor what copyright is about. */
    private static final Pattern FOOT = Pattern.compile(
            "(?:©|\\(c\\)|copyright\\b)\\s*(?:(?:©|\\(c\\)|by)\\s*)?[\\p{L}.&',| -]{0,40}(?:19|20)\\d\\d\\b.*|©[^.!?]{1,40}"
                    + "|.{0,100}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
                    + "|tutti i diritti riservati)\\b.{0,60}|last (?:updated|modified)\\b\\D{0,40}\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern MAKER =
            Pattern.compile("(?:proudly )?powered by\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("(?:https?:)?//([^/?#]*).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COMMENTS = Pattern.compile(
            ".*(?:comments?|reply|replies|responses?|kommentare?|kommentieren|commentaires?|commenter|comentarios?|comentar|comentários?"
                    + "|commenti|commentare|reacties?|reageren)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SOURCES = Pattern.compile(
            "(?:[\\p{L}\\d]+ )?(?:sources?|references?|bibliography|literature|works cited|notes|links|further (?:reading|information)|documents?|downloads?"
                    + "|quellen|literatur|verweise|références|bibliographie|fuentes|referencias|fonti|riferimenti|fontes|bronnen)"
                    + "(?: [\\p{L}\\d]+){0,3}\\s*:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_FOOT = 200;
    private static final int LONGEST_LABEL = 25;
    private static final int FEWEST = 2;
    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.5;
    private static final String REASON = "a menu or foot beside the text";

    private final Element root;
    private final int length;
    private final List<Element> gone = new ArrayList<>();

    private PlainEdges(Element root) {
        this.root = root;
        this.length = root.text().length();
    }

    /** Takes them out of a plain page; nothing where nothing else would be left. */
    static void drop(Element root, Drops drops) {
        var edges = new PlainEdges(root);
        edges.frames();
        edges.ends(drops);
    }

    /** Takes out those before and after what was found to be a short article, which need not be marked as such. */
    static void dropEnds(Element content, Drops drops) {
        new PlainEdges(content).ends(drops);
    }

    /** Takes out the menus before what was found to be a long article, and the foot after it. */
    static void dropFrame(Element content, Drops drops) {
        var blocks = Blocks.of(content, List.of());
        for (int i = 0; i < blocks.size() && isLongMenu(blocks.get(i)); i++) {
            drops.add(REASON, blocks.get(i));
            blocks.get(i).remove();
        }
        for (int i = blocks.size() - 1; i > 0 && isFoot(blocks.get(i)); i--) {
            drops.add(REASON, blocks.get(i));
            blocks.get(i).remove();
        }
    }

    private void ends(Drops drops) {
        var blocks = Blocks.of(root, gone);
        before(blocks);
        after(blocks);
        if (blocks.stream().allMatch(block -> gone.contains(block) || Tags.isHeading(block))) return;
        for (var element : gone) {
            drops.add(REASON, element);
            element.remove();
        }
    }

    private void frames() {
        gone.addAll(Tree.topmost(root, element -> Frame.is(element) && isBeside(element)));
    }

    private boolean isBeside(Element frame) {
        var around = frame.closest("article, main, blockquote");
        if (frame.nameIs("aside") || (around != null && !around.equals(root))) return false;
        return frame.selectFirst("article, main, h1, [role^=doc-]") == null
                && frame.text().length() < MOST * length;
    }

    private void before(List<Element> blocks) {
        for (var block : blocks) {
            if (Tags.isHeading(block)) continue;
            if (!isMenu(block)) return;
            gone.add(block);
        }
    }

    private void after(List<Element> blocks) {
        for (int i = blocks.size() - 1; i > 0 && !gone.contains(blocks.get(i)); i--) {
            var block = blocks.get(i);
            if (block.nameIs("form") && block.selectFirst("p, h1") == null) continue;
            if (!isFoot(block) && (!isMenu(block) || isIntroduced(blocks.get(i - 1)))) return;
            gone.add(block);
        }
    }

    /** Two links may be two authors. */
    private static boolean isLongMenu(Element block) {
        return isMenu(block) && block.select("a[href]").size() > FEWEST;
    }

    /** Sources are named before they are listed. */
    private static boolean isIntroduced(Element before) {
        return SOURCES.matcher(before.text().strip()).matches();
    }

    /** A heading over nothing is one where it asks for comments. */
    private static boolean isFoot(Element block) {
        var text = block.text();
        if (text.length() >= LONGEST_FOOT) return false;
        if (Tags.isHeading(block)) return COMMENTS.matcher(text).matches();
        boolean namesMaker =
                block.selectFirst("a[href]") != null && MAKER.matcher(text).matches();
        return namesMaker || FOOT.matcher(text).matches();
    }

    /** Some short links to other pages, and hardly anything else. */
    private static boolean isMenu(Element block) {
        var links = block.select("a[href]");
        if (links.size() < FEWEST || Tags.isHeading(block) || !block.isBlock()) return false;
        int linked = links.stream().mapToInt(a -> a.text().length()).sum();
        return linked >= NEARLY_ALL * words(block)
                && links.stream().allMatch(PlainEdges::isLabel)
                && isWithinOneSite(links);
    }

    /** Sources and recommendations lead to several. */
    private static boolean isWithinOneSite(List<Element> links) {
        return links.stream()
                        .map(link -> HOST.matcher(link.attr("href").strip()))
                        .filter(Matcher::matches)
                        .map(host -> host.group(1).toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                <= 1;
    }

    private static boolean isLabel(Element link) {
        var address = link.attr("href").strip();
        return link.text().length() <= LONGEST_LABEL && !address.startsWith("#") && !address.startsWith("mailto:");
    }

    /** Characters without those that part links. */
    private static int words(Element block) {
        return block.text().replaceAll("[\\s|·•»«›/\\[\\]–—-]+", " ").strip().length();
    }
}
