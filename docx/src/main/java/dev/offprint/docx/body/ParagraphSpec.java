// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.template.ParagraphStyle;

/**
 * What a paragraph asks for beside its style.
 *
 * @param tall whether a line may grow, for pictures and readings above the text
 * @param indented whether its first line shows that it follows another paragraph
 */
record ParagraphSpec(ParagraphStyle style, boolean keepNext, boolean keepLines, boolean tall, boolean indented) {
    static ParagraphSpec of(ParagraphStyle style) {
        return new ParagraphSpec(style, false, false, false, false);
    }

    ParagraphSpec keptWithNext(boolean yes) {
        return new ParagraphSpec(style, keepNext || yes, keepLines, tall, indented);
    }

    ParagraphSpec kept(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines || yes, tall, indented);
    }

    ParagraphSpec tall(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines, tall || yes, indented);
    }

    ParagraphSpec indented(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines, tall, yes);
    }
}
