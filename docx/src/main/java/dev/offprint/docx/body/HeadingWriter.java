// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import dev.offprint.docx.template.ParagraphStyle;

/** Writes crossheads, and tells the table of contents. */
final class HeadingWriter {
    private final BlockWriter blocks;

    HeadingWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Heading heading) {
        var story = blocks.story();
        var style = ParagraphStyle.heading(heading.level());
        var text = PlainText.of(heading.content()).strip();
        if (heading.content().isEmpty()) return blocks.flow().after();
        var contents = story.draft().contents();
        if (!story.isDocument() || text.isEmpty() || !contents.lists(heading.level())) {
            blocks.text().write(style, heading.content(), blocks.place());
            return After.OTHER;
        }
        var spec = ParagraphSpec.of(style).tall(TextWriter.isTall(heading.content()));
        var look = RunLook.of(style.role(), blocks.place());
        var anchor = contents.add(
                heading.level(),
                text,
                story.draft().anchorNames(),
                story.draft().estimate().position());
        blocks.text()
                .paragraphs()
                .write(
                        spec,
                        blocks.place(),
                        runs -> Bookmark.around(
                                story, anchor, () -> new InlineWriter(story, look).all(heading.content())));
        return After.OTHER;
    }
}
