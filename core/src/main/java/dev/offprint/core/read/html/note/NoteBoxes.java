// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds how much around a place is the note: the block that it begins, or a box that holds nothing else. */
final class NoteBoxes {
    private static final Set<String> BLOCKS = Set.of("p", "li", "div", "dd", "aside", "section");
    private static final Pattern BOX = Pattern.compile(
            "(?i)(?:.*[\\s_-])?(?:(?:foot|end|side)note(?:[\\s_-]?\\w{0,8})?|_?ftn[\\w-]*|fn[-:]?\\d+|sd(?:foot|end)note\\d+)(?:\\s.*)?");

    private final Element root;
    private final Predicate<Element> arrangesPage;
    private final Set<Element> targets = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Blocks of several notes that cannot be told apart. */
    private final Set<Element> whole = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<Element, Long> counts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> arranging = new IdentityHashMap<>();

    /** @param arrangesPage whether a table does that only, so that it may hold notes as the page does */
    NoteBoxes(Element root, Collection<Element> targets, Predicate<Element> arrangesPage) {
        this.root = root;
        this.arrangesPage = arrangesPage;
        this.targets.addAll(targets);
    }

    /** The element that holds all of a note; null when it cannot be told from what is around it. */
    @Nullable
    Element of(Element mark, Element target) {
        var block = block(target);
        if (block == null || isOfTable(block, mark)) return null;
        if (count(block) > 1) block = whole.contains(block) ? null : split(block, target);
        if (block == null) return null;
        if (block.attr("role").equals("doc-footnote")) return block;
        block = withText(block, mark);
        for (var at = block.parent(); at != null && isBox(at) && count(at) == 1; at = at.parent()) block = at;
        return block;
    }

    /** A block of the number only is not the note; what holds both is. */
    private Element withText(Element block, Element mark) {
        var around = block.parent();
        boolean isNumber = block.text().equals(mark.text());
        return isNumber && around != null && isBlock(around) && count(around) == 1 ? around : block;
    }

    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private boolean isBlock(Element element) {
        return element != root && BLOCKS.contains(element.normalName());
    }

    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private @Nullable Element block(Element target) {
        for (var at = target; at != null && at != root; at = at.parent()) {
            if (BLOCKS.contains(at.normalName())) return at;
            if (at.nameIs("td") || at.normalName().matches("h[1-6]")) return null;
        }
        return null;
    }

    /** A note in a cell of data is one of the table, unless its mark stands in that cell, too. */
    private boolean isOfTable(Element block, Element mark) {
        var cell = block.closest("td, th");
        var table = cell == null ? null : cell.closest("table");
        if (cell == null || table == null || isWithin(root, cell)) return false;
        return !arranging.computeIfAbsent(table, arrangesPage::test) && !isWithin(mark, cell);
    }

    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private static boolean isWithin(Element inner, Element outer) {
        for (var at = inner; at != null; at = at.parent()) if (at == outer) return true;
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private boolean isBox(Element element) {
        if (element == root || !BLOCKS.contains(element.normalName())) return false;
        if (element.nameIs("li")) return true;
        return BOX.matcher(element.id()).matches()
                || BOX.matcher(element.className()).matches()
                || element.attr("style").matches("(?is).*mso-element:\\s*(?:foot|end)note(?!-).*");
    }

    private long count(Element element) {
        if (targets.size() < 2) return 1;
        return counts.computeIfAbsent(
                element, e -> e.stream().filter(targets::contains).count());
    }

    /** Notes that stand in one block, line by line, become one each. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private @Nullable Element split(Element block, Element wanted) {
        var begins = new ArrayList<Node>();
        for (var child : block.children()) {
            if (child.stream().noneMatch(targets::contains)) continue;
            begins.add(child);
            if (count(child) == 1) continue;
            whole.add(block);
            return null;
        }
        var parts = new ArrayList<Element>();
        for (Node child : List.copyOf(block.childNodes())) {
            if (parts.size() < begins.size() && child == begins.get(parts.size())) parts.add(new Element("div"));
            if (!parts.isEmpty()) parts.get(parts.size() - 1).appendChild(child);
        }
        if (block.nameIs("p")) block.tagName("div");
        parts.forEach(block::appendChild);
        return parts.stream().filter(part -> holds(part, wanted)).findFirst().orElse(null);
    }

    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private static boolean holds(Element part, Element wanted) {
        return part.stream().anyMatch(element -> element == wanted);
    }
}
