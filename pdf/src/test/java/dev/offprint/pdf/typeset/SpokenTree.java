// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Structure;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.TypesetDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The structure of a document as indented lines, with what is read aloud and where links lead. */
final class SpokenTree {
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private SpokenTree() {}

    static List<String> of(TypesetDocument document) {
        var tree = new SpokenTree();
        for (var page : document.pages()) {
            for (var item : page.items()) {
                if (item instanceof Glyphs glyphs && glyphs.mark() instanceof Mark.Content content)
                    tree.texts
                            .computeIfAbsent(content.leaf(), leaf -> new StringBuilder())
                            .append(glyphs.spoken() == null ? glyphs.run().text() : glyphs.spoken());
            }
        }
        tree.element(document.root(), "");
        return tree.lines;
    }

    private void element(Structure.Element element, String indent) {
        var line = new StringBuilder(indent).append(element.tag().pdfName());
        var properties = element.properties();
        if (properties.language() != null)
            line.append(" [").append(properties.language()).append(']');
        if (properties.target() instanceof Target.Internal internal)
            line.append(" →").append(internal.destination());
        for (var child : element.children()) {
            if (child instanceof Structure.Leaf leaf && texts.containsKey(leaf.id()))
                line.append(' ').append(texts.get(leaf.id()));
        }
        lines.add(line.toString().replace('\u00A0', ' '));
        for (var child : element.children())
            if (child instanceof Structure.Element inner) element(inner, indent + "  ");
    }
}
