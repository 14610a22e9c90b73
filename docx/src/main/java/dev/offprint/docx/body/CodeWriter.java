// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;

/** Writes what is set as its source: programs, and formulae for now. */
final class CodeWriter {
    /** What is longer may break over pages. */
    private static final int KEPT_LINES = 16;

    private final BlockWriter blocks;

    CodeWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(CodeBlock code) {
        boolean kept = code.text().lines().count() <= KEPT_LINES;
        var place = blocks.place()
                .indented(Shapes.CODE_PADDING, Shapes.CODE_PADDING)
                .leftToRight();
        var look = RunLook.of(ParagraphStyle.CODE.role(), place);
        blocks.text()
                .paragraphs()
                .write(
                        ParagraphSpec.of(ParagraphStyle.CODE).kept(kept),
                        place,
                        runs -> runs.preformatted(code.text(), look));
        return After.OTHER;
    }

    After write(MathBlock math) {
        var text = Formula.text(math.maths(), blocks.story().manuscript());
        var label = math.label();
        var look = RunLook.of(ParagraphStyle.MATHS.role(), blocks.place());
        blocks.text().paragraphs().write(ParagraphSpec.of(ParagraphStyle.MATHS), blocks.place(), runs -> {
            runs.text(text, look);
            if (label != null) runs.text("\u2003" + label, look);
        });
        return After.OTHER;
    }
}
