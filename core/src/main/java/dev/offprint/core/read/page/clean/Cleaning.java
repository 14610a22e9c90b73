// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tags;
import dev.offprint.core.read.page.dom.Tree;
import dev.offprint.core.read.page.dom.Videos;
import dev.offprint.core.read.page.score.Strictness;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cleans the article that was found of what does not belong to it. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class Cleaning {
    private static final Pattern SHARE = Pattern.compile("(?:\\b|_)share(?:daddy)?(?:\\b|_)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SHARE_BAR = 500;
    private static final Set<String> OBJECTS = Set.of("object", "embed", "iframe");

    private final Element content;
    private final ClassWords words;
    private final Strictness strictness;
    private final Drops drops;
    private final Ratios ratios;

    private Cleaning(Element content, ClassWords words, Strictness strictness, Drops drops) {
        this.content = content;
        this.words = words;
        this.strictness = strictness;
        this.drops = drops;
        this.ratios = new Ratios(words, strictness, DataTables.of(content), drops);
    }

    /** Changes the content in place. */
    public static void of(Element content, ClassWords words, Strictness strictness, Drops drops) {
        new Cleaning(content, words, strictness, drops).run();
    }

    private void run() {
        ratios.clean(content, Set.of("form", "fieldset"));
        drop("a footer", named("footer"));
        dropAsides();
        drop(
                "a frame that shows no film or post",
                named("object", "embed", "iframe", "link").and(Predicate.not(Cleaning::isShown)));
        dropShares();
        drop("a form or control", named("input", "textarea", "select", "button"));
        drop("a heading beside the article", named("h1", "h2").and(heading -> weight(heading) < 0));
        ratios.clean(content, Set.of("table"));
        ratios.clean(content, Set.of("ul"));
        ratios.clean(content, Set.of("div"));
        dropEmptyParagraphs();
        dropBreaksBeforeParagraphs();
        SingleCells.unwrap(content);
    }

    private static Predicate<Element> named(String... names) {
        return element -> Set.of(names).contains(element.normalName());
    }

    private static boolean isShown(Element element) {
        return OBJECTS.contains(element.normalName()) && (Videos.isVideo(element) || Videos.isPost(element));
    }

    private int weight(Element element) {
        return strictness.isWeighing() ? words.weight(element) : 0;
    }

    private void drop(String reason, Predicate<Element> isWanted) {
        var gone = content.getAllElements().stream()
                .filter(e -> e != content && isWanted.test(e))
                .toList();
        if (!reason.isEmpty()) gone.forEach(element -> drops.add(reason, element));
        Tree.remove(gone);
    }

    private void dropAsides() {
        if (content.selectFirst("aside") == null) return;
        var asides = new Asides(content, words);
        drop("an aside", named("aside").and(Predicate.not(asides::isText)));
    }

    private void dropShares() {
        var measures = Measures.of(content);
        drop(
                "a bar for sharing",
                element -> element.parent() != content
                        && (element.hasAttr("class") || element.hasAttr("id"))
                        && SHARE.matcher(element.className() + " " + element.id())
                                .find()
                        && measures.get(element).length() < LONGEST_SHARE_BAR);
    }

    private void dropEmptyParagraphs() {
        var measures = Measures.of(content);
        drop("", named("p").and(p -> {
            var measure = measures.get(p);
            return measure.length() == 0 && measure.pictures() == 0 && measure.embeds() == 0;
        }));
    }

    private void dropBreaksBeforeParagraphs() {
        List<Element> gone = Tree.all(content, "br").stream()
                .filter(br -> {
                    Node next = br.nextSibling();
                    while (next != null && !(next instanceof Element) && Tags.isBlank(next)) next = next.nextSibling();
                    return next instanceof Element element && element.nameIs("p");
                })
                .toList();
        Tree.remove(gone);
    }
}
