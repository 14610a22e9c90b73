// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Divides an article that is too long for old reading systems at its sections. */
final class Parts {
    /** Files of more characters open slowly or not at all on small devices. */
    private static final int MOST = 250_000;

    private static final int TAGS = 40;

    private Parts() {}

    /** The parts; mostly one. Divided only before headings of the first level. */
    static List<Part> of(List<Block> body, String stem) {
        var stretches = new ArrayList<List<Block>>();
        var stretch = new ArrayList<Block>();
        int size = 0;
        for (var section : sections(body)) {
            int next = size(section);
            if (size > 0 && size + next > MOST) {
                stretches.add(List.copyOf(stretch));
                stretch.clear();
                size = 0;
            }
            stretch.addAll(section);
            size += next;
        }
        stretches.add(List.copyOf(stretch));
        return parts(stretches, stem);
    }

    private static List<Part> parts(List<List<Block>> stretches, String stem) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < stretches.size(); i++) {
            var file = i == 0 ? stem + ".xhtml" : stem + "-" + (i + 1) + ".xhtml";
            parts.add(new Part(file, i == 0, i == stretches.size() - 1, stretches.get(i)));
        }
        return parts;
    }

    private static List<List<Block>> sections(List<Block> body) {
        var sections = new ArrayList<List<Block>>();
        int start = 0;
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i) instanceof Heading heading && heading.level() == 1) {
                sections.add(body.subList(start, i));
                start = i;
            }
        }
        sections.add(body.subList(start, body.size()));
        return sections;
    }

    private static int size(List<Block> blocks) {
        var contents = Contents.of(blocks);
        int size = TAGS * (contents.blocks().size() + contents.inlines().size());
        for (var block : contents.blocks())
            if (block instanceof CodeBlock code) size += code.text().length();
        for (var inline : contents.inlines())
            if (inline instanceof Text text) size += text.text().length();
        return size;
    }
}
