// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.DefinitionList;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;

/** Writes terms, and what they mean further in. */
final class DefinitionWriter {
    private final BlockWriter blocks;

    DefinitionWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(DefinitionList list) {
        if (list.entries().isEmpty()) return blocks.flow().after();
        int half = Shapes.half(blocks.story().style());
        list.entries().forEach(this::entry);
        blocks.flow().gap(half);
        return After.OTHER;
    }

    private void entry(DefinitionList.Entry entry) {
        for (var term : entry.terms()) blocks.text().write(ParagraphStyle.DEFINITION_TERM, term, blocks.place());
        int step = Shapes.step(blocks.story().style());
        var place = blocks.place().indented(step, 0);
        if (place.voice() == Voice.BODY) place = place.voiced(Voice.DEFINITION);
        for (var description : entry.descriptions()) {
            blocks.flow().leave(After.OTHER);
            blocks.at(place).all(description);
        }
    }
}
