// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The works that an article cites, by the ids that cross-references name. */
final class References {
    /** What a link to works begins with until it becomes a citation. */
    static final String CITE = "urn:jats-cite:";

    private static final int LONGEST_RANGE = 200;
    private static final String DASH = "\\s*[-‐‑‒–—−]\\s*";

    private final Map<String, Element> byId = new LinkedHashMap<>();
    /** A citation may have an id of its own beside that of the reference around it. */
    private final Map<String, String> ofCitation = new LinkedHashMap<>();

    References(Element root) {
        for (var ref : root.select("ref-list > ref")) {
            if (!isOwn(ref)) continue;
            var id = ref.id().isBlank()
                    ? "ref-unnamed-" + (byId.size() + 1)
                    : ref.id().strip();
            byId.putIfAbsent(id, ref);
            ref.select("> [id]").forEach(citation -> ofCitation.putIfAbsent(citation.id(), id));
        }
    }

    /** Whether something belongs to the article itself, not to a part with a front matter of its own. */
    static boolean isOwn(Element element) {
        return element.closest("sub-article, response") == null;
    }

    /** The elements of the works, by id, in their order. */
    Map<String, Element> all() {
        return byId;
    }

    /** The address of a citation; null when the cross-reference leads to none of the works. */
    @Nullable
    String target(Element xref) {
        var known = Arrays.stream(xref.attr("rid").strip().split("\\s+", -1))
                .map(id -> ofCitation.getOrDefault(id, id))
                .filter(byId::containsKey)
                .distinct()
                .toList();
        return known.isEmpty() ? null : CITE + String.join("|", known);
    }

    /** Citations with nothing to see belong to the one beside them: journals hide so what stands inside a range. */
    void joinUnseen(Element root) {
        for (var unseen : root.select("xref")) {
            if (unseen.hasText() || unseen.childrenSize() > 0 || target(unseen) == null) continue;
            var before = unseen.previousElementSibling();
            var beside = before != null && before.nameIs("xref") ? before : unseen.nextElementSibling();
            if (beside == null || target(beside) == null) continue;
            beside.attr(
                    "rid", beside.attr("rid").strip() + " " + unseen.attr("rid").strip());
            unseen.remove();
        }
    }

    /** Makes one cross-reference of two with a dash between, which leads to the works between them too. */
    void joinRanges(Element root) {
        var order = new ArrayList<>(byId.keySet());
        for (var from : root.select("xref")) {
            var dash = from.nextSibling();
            var to = from.nextElementSibling();
            boolean isRange = dash instanceof TextNode text
                    && text.getWholeText().matches(DASH)
                    && to != null
                    && to.nameIs("xref")
                    && to.equals(dash.nextSibling());
            if (!isRange || to == null || dash == null) continue;
            int first = order.indexOf(from.attr("rid").strip());
            int last = order.indexOf(to.attr("rid").strip());
            if (first < 0 || last <= first || last - first > LONGEST_RANGE) continue;
            join(from, dash, to, order.subList(first, last + 1));
        }
    }

    private static void join(Element from, Node dash, Element to, List<String> ids) {
        from.attr("rid", String.join(" ", ids));
        from.appendChild(dash);
        Markup.move(to, from);
        to.remove();
    }
}
