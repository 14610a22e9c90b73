// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses among several forms of the same: what can be read stands before what is only a picture of it. */
final class Alternatives {
    private static final List<String> READABLE = List.of("table", "oasis:table", "array", "code", "preformat");
    private static final Set<String> PICTURES = Set.of("graphic", "inline-graphic");
    private static final Set<String> DESCRIPTIONS = Set.of("alt-text", "long-desc");

    private final Markup markup;
    private final Graphics graphics;

    Alternatives(Markup markup, Graphics graphics) {
        this.markup = markup;
        this.graphics = graphics;
    }

    void rules(Map<String, Markup.Rule> rules) {
        for (var name : List.of("alternatives", "block-alternatives", "inline-alternatives")) {
            rules.put(name, this::write);
        }
    }

    private void write(Element from, Element to, int level) {
        if (from.children().stream().anyMatch(Formulas::is)) {
            new Formulas(markup).formula(from, to, !Markup.isInPhrase(from), "", level);
            return;
        }
        var chosen = chosen(from);
        if (chosen == null) return;
        for (var child : from.children()) {
            boolean isOther = !child.equals(chosen) && !DESCRIPTIONS.contains(child.tagName());
            if (isOther) markup.omit(Omissions.Kind.ALTERNATIVE);
        }
        markup.element(chosen, to, level);
    }

    private @Nullable Element chosen(Element from) {
        for (var name : READABLE) {
            for (var child : from.children()) if (child.nameIs(name)) return child;
        }
        var pictures = from.children().stream()
                .filter(child -> PICTURES.contains(child.tagName()))
                .toList();
        return pictures.isEmpty() ? from.firstElementChild() : graphics.best(pictures);
    }
}
