// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Aside;
import dev.offprint.core.render.AsideTitle;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;

/** Writes matter beside the text: further in, after a bar. */
final class AsideWriter {
    private final BlockWriter blocks;

    AsideWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Aside aside) {
        var template = blocks.story().template();
        int space = template.shape(ParagraphStyle.ASIDE_TITLE).before();
        var place = blocks.place().indented(Shapes.ASIDE, 0).voiced(Voice.ASIDE);
        var flow = blocks.flow();
        flow.gap(space);
        var title = AsideTitle.of(aside, blocks.story().manuscript()::word);
        blocks.text().write(ParagraphStyle.ASIDE_TITLE, title, place);
        flow.leave(After.OTHER);
        blocks.at(place).all(aside.content());
        flow.gap(space);
        return After.OTHER;
    }
}
