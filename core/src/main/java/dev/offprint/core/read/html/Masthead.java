// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.read.html.flow.Context;
import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.flow.Names;
import dev.offprint.core.read.html.flow.VisibleText;
import dev.offprint.core.read.html.head.Folded;
import dev.offprint.core.read.html.head.Likeness;
import dev.offprint.core.read.html.head.NameChoice;
import dev.offprint.core.read.html.walk.Permalinks;
import dev.offprint.core.read.html.walk.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the titles that stand in the text and takes them out of it: the headline, and what belongs to it. */
final class Masthead {
    private static final Set<String> DEKS = Set.of("dek", "deck", "standfirst", "subtitle", "subheadline", "p-summary");
    private static final Set<String> KICKERS = Set.of("kicker", "eyebrow", "overline");
    private static final Set<String> OVER_HEADLINES = Set.of("kicker", "eyebrow", "overline", "byline", "date", "meta");

    private final Element root;
    private final Walk walk;
    private final Function<String, Optional<String>> insteadOf;

    private Masthead(Element root, Walk walk, Function<String, Optional<String>> insteadOf) {
        this.root = root;
        this.walk = walk;
        this.insteadOf = insteadOf;
    }

    /**
     * Takes the titles out of the text around a heading that is known to be the headline.
     *
     * @param isHeadline tells it
     */
    static Titles take(Element root, Walk walk, Predicate<Element> isHeadline) {
        var masthead = new Masthead(root, walk, heading -> Optional.empty());
        var headline = root.select("h1, h2, h3, h4, h5, h6").stream()
                .filter(heading -> masthead.isShown(heading) && isHeadline.test(heading))
                .findFirst();
        headline.ifPresent(Masthead::unlink);
        return headline.map(masthead::titles).orElse(Titles.NONE);
    }

    /** A headline that leads to its own page is one without a link. */
    private static void unlink(Element heading) {
        heading.select("a[href]").stream()
                .filter(link -> link.text().equals(heading.text()))
                .toList()
                .forEach(Element::unwrap);
    }

    /**
     * Takes the titles out of the text.
     *
     * @param names what the page calls itself; a heading inside the text that says the same is the headline
     * @param insteadOf what is to be the headline instead of a heading, where it is not that itself; a heading that says
     *     something else stays in the text, or becomes the kicker if it is one word
     */
    static Titles take(Element root, Walk walk, List<String> names, Function<String, Optional<String>> insteadOf) {
        var masthead = new Masthead(root, walk, insteadOf);
        var h1 = masthead.headline(names.stream().map(Folded::of).toList());
        return h1 == null ? Titles.NONE : masthead.titles(h1);
    }

    private Titles titles(Element h1) {
        var instead = insteadOf.apply(h1.text());
        boolean isOther = instead.isPresent() && !areAlike(instead.get(), h1.text());
        if (isOther && !NameChoice.isLabel(h1.text())) return Titles.NONE;
        var kicker = ofClass(neighbour(h1, false), KICKERS);
        var dek = ofClass(neighbour(h1, true), DEKS);
        var headline =
                instead.<List<Inline>>map(name -> List.of(new Text(name))).orElseGet(() -> taken(h1));
        var over = isOther && kicker == null ? h1 : kicker;
        var titles = new Titles(taken(over), headline, taken(dek));
        h1.remove();
        if (kicker != null) kicker.remove();
        if (dek != null) dek.remove();
        return titles;
    }

    private static boolean areAlike(String name, String heading) {
        return Math.max(Likeness.of(name, heading), Likeness.of(heading, name)) > Likeness.CLOSE;
    }

    private List<Inline> taken(@Nullable Element element) {
        if (element == null) return List.of();
        Permalinks.of(element).forEach(walk::skip);
        return walk.phrase(element, Context.ROOT);
    }

    /** The only first-level heading, when nothing stands before it or the page is called so. */
    private @Nullable Element headline(List<String> names) {
        var all = root.getElementsByTag("h1").stream().filter(this::isShown).toList();
        if (all.size() != 1 || !all.get(0).hasText()) return null;
        var text = Folded.of(all.get(0).text());
        boolean isNamed = names.stream().anyMatch(name -> name.contains(text));
        return isNamed || isFirst(all.get(0)) ? all.get(0) : null;
    }

    private boolean isShown(Element element) {
        for (var at = element; at != null && !at.equals(root); at = at.parent()) {
            if (LeftOut.of(at).isPresent() || at.nameIs("blockquote")) return false;
        }
        return true;
    }

    /** Whether no text stands before a heading but what stands over headlines. */
    private boolean isFirst(Element h1) {
        for (Element at = h1; at != null && !at.equals(root); at = at.parent()) {
            for (var before = at.previousSibling(); before != null; before = before.previousSibling()) {
                boolean isOver = before instanceof Element element && Names.hasClass(element, OVER_HEADLINES);
                if (!isOver && !VisibleText.of(before).isEmpty()) return false;
            }
        }
        return true;
    }

    private static @Nullable Element ofClass(@Nullable Element element, Set<String> classes) {
        return element != null && Names.hasClass(element, classes) ? element : null;
    }

    /** The element directly before or after, past the edge of a header or heading group too. */
    private static @Nullable Element neighbour(Element h1, boolean isAfter) {
        var beside = isAfter ? h1.nextElementSibling() : h1.previousElementSibling();
        var parent = h1.parent();
        if (beside != null || parent == null) return beside;
        return parent.nameIs("header") || parent.nameIs("hgroup") ? neighbour(parent, isAfter) : null;
    }
}
