// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Where contributors work: named in their own elements, or by reference, or once for all of a group. */
final class Affiliations {
    private static final Set<String> UNSAID =
            Set.of("label", "institution-id", "email", "phone", "fax", "uri", "ext-link", "object-id");

    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Element meta;

    Affiliations(Element meta) {
        this.meta = meta;
        for (var aff : meta.select("aff[id]")) byId.putIfAbsent(aff.id().strip(), aff);
        for (var several : meta.select("aff-alternatives[id]")) {
            var first = several.selectFirst("aff");
            if (first != null) byId.putIfAbsent(several.id().strip(), first);
        }
    }

    List<String> of(Element contrib) {
        var all = new ArrayList<String>();
        for (var aff : contrib.select("> aff, > aff-alternatives > aff:first-child, > collab > aff"))
            all.add(text(aff));
        for (var xref : contrib.select("> xref, > collab > xref")) {
            for (var id : xref.attr("rid").strip().split("\\s+", 0)) {
                var aff = byId.get(id);
                if (aff != null) all.add(text(aff));
            }
        }
        if (all.isEmpty()) forAll(contrib, all);
        all.removeIf(String::isBlank);
        return all.stream().distinct().toList();
    }

    /** An affiliation of the group that nobody refers to is that of each of its members. */
    private void forAll(Element contrib, List<String> all) {
        var group = contrib.parent();
        if (group == null) return;
        var own = group.select("> aff, > aff-alternatives > aff:first-child");
        boolean isOnlyGroup = meta.select("> contrib-group").size() == 1;
        var common = own.isEmpty() && isOnlyGroup ? meta.select("> aff, > aff-alternatives > aff:first-child") : own;
        var referred = meta.select("contrib xref").eachAttr("rid");
        if (common.size() == 1 && referred.stream().noneMatch(byId::containsKey)) all.add(text(common.first()));
    }

    /** In one line, without its label and what is told elsewhere. */
    static String text(@org.jspecify.annotations.Nullable Element aff) {
        if (aff == null) return "";
        var copy = aff.clone();
        for (var name : UNSAID) copy.select(name).remove();
        var first = copy.childNodeSize() == 0 ? null : copy.childNode(0);
        // The elder formats raise the label and call it nothing.
        if (first instanceof Element sup && sup.nameIs("sup") && copy.childNodeSize() > 1) sup.remove();
        boolean isPrinted = copy.childNodes().stream().anyMatch(n -> n instanceof TextNode t && !t.isBlank());
        var words = isPrinted
                ? copy.text()
                : copy.children().stream()
                        .map(Affiliations::part)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(", "));
        return words.strip()
                .replaceAll("[\\s,;.]+$", "")
                .replaceAll("\\s+([,;.])", "$1")
                .replaceAll(",(?:,)+", ",");
    }

    private static String part(Element part) {
        boolean isMixed = part.textNodes().stream().anyMatch(text -> !text.isBlank()) || part.childrenSize() == 0;
        return isMixed
                ? part.text()
                : part.children().stream()
                        .map(Element::text)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(", "));
    }
}
