// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsml;

import dev.offprint.core.read.wire.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Walks the tree of components, and gathers the content in it and the components on the way. */
final class Pieces {
    private final List<Piece> all = new ArrayList<>();
    private final List<Element> components = new ArrayList<>();

    private Pieces() {}

    static Pieces of(Element item) {
        var pieces = new Pieces();
        Tree.all(item, "NewsComponent").forEach(c -> pieces.component(c, "", ""));
        return pieces;
    }

    private void component(Element component, String outerRole, String outerLanguage) {
        components.add(component);
        var role = or(ItemFacts.formal(component, "Role").toLowerCase(Locale.ROOT), outerRole);
        var language = or(language(component), outerLanguage);
        for (var child : component.children()) {
            if (Tree.is(child, "NewsComponent")) component(child, role, language);
            else if (Tree.is(child, "ContentItem")) all.add(new Piece(child, component, role, language));
        }
    }

    private static String or(String own, String outer) {
        return own.isEmpty() ? outer : own;
    }

    static String language(Element component) {
        return Tree.attribute("FormalName", component, "DescriptiveMetadata", "Language")
                .orElse(component.attr("xml:lang"));
    }

    /** All content, in the order of the item. */
    List<Piece> all() {
        return all;
    }

    /** All components, outer ones first. */
    List<Element> components() {
        return components;
    }
}
