// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tags;
import dev.offprint.core.read.page.dom.Tree;
import dev.offprint.core.read.page.dom.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The first walk over a page: takes out what is surely no text, and collects what may be paragraphs. */
final class Sift {
    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> UNLIKELY_ROLES =
            Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");
    private static final double MOST_LINKS = 0.25;

    private final ClassWords words;
    private final Strictness strictness;
    private final TitleLine title;
    private final Drops drops;
    private final Measures measures;
    private final List<Element> scored = new ArrayList<>();
    private final List<Element> gone = new ArrayList<>();

    private Sift(Element root, ClassWords words, Strictness strictness, TitleLine title, Drops drops) {
        this.words = words;
        this.strictness = strictness;
        this.title = title;
        this.drops = drops;
        this.measures = Measures.of(root);
    }

    /** Changes the tree; answers with what is to be scored. */
    static List<Element> of(
            Element root, ClassWords words, Strictness strictness, TitleLine title, Drops drops, Reading reading)
            throws OffprintException {
        var sift = new Sift(root, words, strictness, title, drops);
        int count = 0;
        for (Element at = root; at != null; ) {
            if (++count % 1000 == 0) reading.checkTime();
            at = sift.step(at);
        }
        Tree.remove(sift.gone);
        return sift.scored;
    }

    private @Nullable Element step(Element at) {
        var reason = reasonToDrop(at);
        if (reason == null) {
            if (SCORED.contains(at.normalName())) scored.add(at);
            return Tree.next(at.nameIs("div") ? division(at) : at, true);
        }
        if (!reason.isEmpty()) drops.add(reason, at);
        gone.add(at);
        return Tree.next(at, false);
    }

    /** Empty when nobody needs to know; null when it stays. */
    private @Nullable String reasonToDrop(Element at) {
        if (at.nameIs("html") || at.nameIs("body")) return null;
        if (Visibility.isHidden(at)) return "a hidden part";
        if (title.isRepeatedBy(at)) return "";
        if (strictness.isSifting() && isUnlikely(at)) return "a part that by its name is beside the article";
        if (strictness.isSifting() && UNLIKELY_ROLES.contains(at.attr("role"))) return "a part beside the article";
        return MAY_BE_EMPTY.contains(at.normalName()) && isEmpty(at) ? "" : null;
    }

    private boolean isUnlikely(Element at) {
        return words.isUnlikely(at) && !at.nameIs("a") && !Tags.isNear(at, "table") && !Tags.isNear(at, "code");
    }

    private boolean isEmpty(Element at) {
        if (measures.get(at).length() > 0) return false;
        for (var child : at.children()) if (!child.nameIs("br") && !child.nameIs("hr")) return false;
        return true;
    }

    /** Text that stands in a div by itself becomes paragraphs; a div that is one paragraph becomes that. */
    private Element division(Element div) {
        boolean hasParagraphs = Paragraphs.ofLooseText(div);
        if (Tags.holdsOnly(div, "p") && measures.get(div).linkDensity() < MOST_LINKS && div.parent() != null) {
            var paragraph = div.child(0);
            if (paragraph.id().isEmpty() && !div.id().isEmpty()) paragraph.attr("id", div.id());
            div.replaceWith(paragraph);
            scored.add(paragraph);
            return paragraph;
        }
        if (!hasParagraphs && !measures.get(div).isBlockInside()) {
            div.tagName("p");
            scored.add(div);
        }
        return div;
    }
}
