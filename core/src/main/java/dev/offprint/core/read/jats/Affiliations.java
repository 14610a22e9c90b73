// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.text.Ends;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where contributors work: named in their own elements, or by reference, or once for all of a group. */
final class Affiliations {
    private static final Set<String> UNSAID =
            Set.of("label", "institution-id", "email", "phone", "fax", "uri", "ext-link", "object-id");

    private final Map<String, Element> byId = new LinkedHashMap<>();
    /** What each group has for all of its members; empty: nothing. */
    private final Map<Element, String> ofGroup = new HashMap<>();

    private final Element meta;
    private final boolean isReferred;
    private final boolean isOnlyGroup;

    Affiliations(Element meta) {
        this.meta = meta;
        for (var aff : meta.select("aff[id]")) byId.putIfAbsent(aff.id().strip(), aff);
        for (var several : meta.select("aff-alternatives[id]")) {
            var best = Names.best(several);
            if (best != null) byId.putIfAbsent(several.id().strip(), best);
        }
        this.isReferred =
                meta.select("contrib xref").stream().flatMap(Affiliations::ids).anyMatch(byId::containsKey);
        this.isOnlyGroup = meta.select("> contrib-group").size() == 1;
    }

    List<String> of(Element contrib) {
        var all = new ArrayList<String>();
        for (var aff : contrib.select("> aff, > aff-alternatives, > collab > aff, > collab > aff-alternatives"))
            all.add(text(aff));
        for (var xref : contrib.select("> xref, > collab > xref")) {
            ids(xref)
                    .filter(byId::containsKey)
                    .map(byId::get)
                    .map(Affiliations::text)
                    .forEach(all::add);
        }
        var group = contrib.parent();
        if (all.isEmpty() && !isReferred && group != null) all.add(ofGroup.computeIfAbsent(group, this::forAll));
        all.removeIf(String::isBlank);
        return all.stream().distinct().toList();
    }

    private static Stream<String> ids(Element xref) {
        return Stream.of(xref.attr("rid").strip().split("\\s+", 0));
    }

    /** An affiliation of the group that nobody refers to is that of each of its members. */
    private String forAll(Element group) {
        var own = group.select("> aff, > aff-alternatives");
        var common = own.isEmpty() && isOnlyGroup ? meta.select("> aff, > aff-alternatives") : own;
        return common.size() == 1 ? text(common.first()) : "";
    }

    /** In one line, without its label and what is told elsewhere. */
    static String text(@Nullable Element aff) {
        if (aff == null) return "";
        var best = aff.nameIs("aff-alternatives") ? Names.best(aff) : aff;
        if (best == null) return "";
        var copy = best.clone();
        for (var name : UNSAID) copy.select(name).remove();
        var first = copy.childNodeSize() == 0 ? null : copy.childNode(0);
        // The elder formats raise the label and call it nothing.
        if (first instanceof Element sup && sup.nameIs("sup") && copy.childNodeSize() > 1) sup.remove();
        boolean isPrinted = Markup.isPrinted(copy);
        var words = isPrinted
                ? copy.text()
                : copy.children().stream()
                        .map(Affiliations::part)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(", "));
        return Ends.withoutLast(words.strip(), Ends.loose(",;."))
                .replaceAll("(?<!\\s)\\s+([,;.])", "$1")
                .replaceAll(",(?:,)+", ",");
    }

    private static String part(Element part) {
        boolean isMixed = Markup.isPrinted(part) || part.childrenSize() == 0;
        return isMixed
                ? part.text()
                : part.children().stream()
                        .map(Element::text)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(", "));
    }
}
