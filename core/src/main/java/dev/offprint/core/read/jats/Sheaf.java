// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.Rule;
import dev.offprint.core.read.html.walk.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Texts that are read as one and taken apart again. Of one thread. */
final class Sheaf {
    /** What the ids of the rules between texts begin with. */
    static final String CUT = "offprint-cut-";

    private final Element html = new Element("body");
    private final List<Note> notes = new ArrayList<>();
    private int count;

    /** @param root of the article, for its language */
    Sheaf(Element root) {
        if (root.hasAttr("xml:lang")) html.attr("lang", root.attr("xml:lang"));
    }

    void add(Consumer<Element> text) {
        text.accept(html.appendElement("div"));
        html.appendElement("hr").attr("id", CUT + count++);
    }

    Element html() {
        return html;
    }

    /** The blocks of each text. */
    List<List<Block>> read(Parts parts) {
        notes.addAll(parts.notes());
        var texts = new ArrayList<List<Block>>();
        texts.add(new ArrayList<>());
        for (var block : parts.blocks()) {
            if (isCut(block)) texts.add(new ArrayList<>());
            else texts.get(texts.size() - 1).add(block);
        }
        return texts;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    private static boolean isCut(Block block) {
        var id = block.attributes().id();
        return block instanceof Rule && id != null && id.startsWith(CUT);
    }
}
