// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Block;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.template.Lengths;
import dev.offprint.docx.template.ParagraphStyle;
import java.util.List;
import java.util.Optional;

/** Writes the first letter of an article as Word's own drop cap: a paragraph in a frame beside the next one. */
final class DropCapWriter {
    /** Height of a capital, in ems (Source Serif 4: .67). */
    private static final double CAPITAL = .67;

    /** The part of a line below the baseline: Word sets the letter's as the line's. */
    private static final double BELOW = .22;

    private final BlockWriter blocks;
    private final Style style;

    DropCapWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.style = blocks.story().style();
    }

    /** Writes the text with its first letter dropped where the theme has it so. */
    void write(List<Block> body) {
        var found = blocks.place().rightToLeft() ? Optional.<DropCap>empty() : DropCap.of(body, style);
        found.ifPresent(cap -> {
            blocks.all(cap.before());
            frame(cap.letter(), style.theme().text().dropCap());
            blocks.flow().leave(After.OTHER); // the text beside the letter is not indented
        });
        blocks.all(found.map(DropCap::rest).orElse(body));
    }

    private void frame(String letter, int lines) {
        var body = style.look(TextRole.BODY);
        double below = (lines - 1) * body.leading();
        double size = (below + CAPITAL * body.size()) / CAPITAL;
        var xml = blocks.story().xml().open("w:p").open("w:pPr");
        xml.val("w:pStyle", ParagraphStyle.DROP_CAP.id());
        var count = Integer.toString(lines);
        xml.empty(
                "w:framePr",
                "w:dropCap",
                "drop",
                "w:lines",
                count,
                "w:wrap",
                "around",
                "w:vAnchor",
                "text",
                "w:hAnchor",
                "text");
        var height = Integer.toString(Lengths.twips(lines * body.leading()));
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", height, "w:lineRule", "exact");
        xml.val("w:textAlignment", "baseline").close();
        xml.open("w:r").open("w:rPr").val("w:position", -Lengths.halfPoints(below * BELOW));
        xml.val("w:sz", Lengths.halfPoints(size))
                .val("w:szCs", Lengths.halfPoints(size))
                .close();
        xml.element("w:t", letter).close().close();
    }
}
