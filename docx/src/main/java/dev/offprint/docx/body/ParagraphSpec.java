// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.template.ParagraphStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph asks for beside its style.
 *
 * @param tall whether a line may grow, for pictures and readings above the text
 * @param indented whether its first line shows that it follows another paragraph
 * @param ruled whether the rule of the title block stands under it
 * @param uncentred whether the tab stop in the middle is not used
 * @param section where it is counted; null: nowhere
 */
record ParagraphSpec(
        ParagraphStyle style,
        boolean keepNext,
        boolean keepLines,
        boolean tall,
        boolean indented,
        boolean ruled,
        boolean uncentred,
        @Nullable Section section) {
    /**
     * The number of a section.
     *
     * @param list the id of its {@code w:num}
     * @param level counted from 0
     */
    record Section(String list, int level) {}

    static ParagraphSpec of(ParagraphStyle style) {
        return new ParagraphSpec(style, false, false, false, false, false, false, null);
    }

    ParagraphSpec keptWithNext(boolean yes) {
        return new ParagraphSpec(style, keepNext || yes, keepLines, tall, indented, ruled, uncentred, section);
    }

    ParagraphSpec kept(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines || yes, tall, indented, ruled, uncentred, section);
    }

    ParagraphSpec tall(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines, tall || yes, indented, ruled, uncentred, section);
    }

    ParagraphSpec indented(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines, tall, yes, ruled, uncentred, section);
    }

    ParagraphSpec ruled(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines, tall, indented, yes, uncentred, section);
    }

    ParagraphSpec uncentred(boolean yes) {
        return new ParagraphSpec(style, keepNext, keepLines, tall, indented, ruled, yes, section);
    }

    ParagraphSpec counted(@Nullable Section number) {
        return new ParagraphSpec(style, keepNext, keepLines, tall, indented, ruled, uncentred, number);
    }
}
