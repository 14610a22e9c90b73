// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.flow.Names;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** How commonmark-java, pandoc, kramdown, Hugo, GitHub and EPUB write notes. Stateless. */
final class NoteShapes {
    private static final Set<String> LIST_ROLES = Set.of("doc-endnotes", "doc-footnotes");
    private static final Set<String> LIST_TYPES = Set.of("footnotes", "endnotes", "rearnotes");
    private static final Set<String> NOTE_TYPES =
            Set.of("footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote");
    private static final Set<String> NOTE_NAMES = Set.of("li", "p", "div", "aside", "dd", "section");

    private NoteShapes() {}

    /** Whether an element may be a note: one of a list of notes, or one that says so. */
    static boolean isNote(Element element) {
        if (!NOTE_NAMES.contains(element.normalName()) || isList(element)) return false;
        return saysNote(element) || list(element) != null;
    }

    /** The list of notes around an element; null when there is none. */
    static @Nullable Element list(Element element) {
        for (var at = element.parent(); at != null; at = at.parent()) if (isList(at)) return at;
        return null;
    }

    /** The note around an element; null when it stands in the text. */
    static @Nullable Element noteAround(Element element) {
        Element nearest = null;
        for (var at = element.parent(); at != null; at = at.parent()) {
            if (isList(at)) return nearest;
            if (at.id().isEmpty() || !NOTE_NAMES.contains(at.normalName())) continue;
            if (saysNote(at)) return at;
            if (nearest == null) nearest = at;
        }
        return null;
    }

    /** Whether all text of a list stands in these notes or in its headings. */
    static boolean holdsOnly(Element list, Set<Element> notes) {
        return NodeTraversor.filter(
                        new NodeFilter() {
                            @Override
                            public FilterResult head(Node node, int depth) {
                                if (node instanceof TextNode text && !text.isBlank()) return FilterResult.STOP;
                                if (!(node instanceof Element element)) return FilterResult.CONTINUE;
                                if (element.nameIs("img") || element.nameIs("table")) return FilterResult.STOP;
                                boolean isPassed = notes.contains(element)
                                        || Names.headingLevel(element).isPresent()
                                        || LeftOut.of(element).isPresent();
                                return isPassed ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                            }
                        },
                        list)
                != NodeFilter.FilterResult.STOP;
    }

    private static boolean isList(Element element) {
        if (element.attributesSize() == 0) return false;
        return element.hasClass("footnotes")
                || element.hasAttr("data-footnotes")
                || LIST_ROLES.contains(element.attr("role"))
                || LIST_TYPES.contains(element.attr("epub:type"));
    }

    private static boolean saysNote(Element element) {
        return NOTE_TYPES.contains(element.attr("role")) || NOTE_TYPES.contains(element.attr("epub:type"));
    }
}
