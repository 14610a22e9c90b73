// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;

/** Writes crossheads, and tells the table of contents. */
final class HeadingWriter {
    private final BlockWriter blocks;

    HeadingWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Heading heading) {
        var story = blocks.story();
        var style = story.template().heading(heading.level());
        var text = PlainText.of(heading.content()).strip();
        if (heading.content().isEmpty()) return blocks.flow().after();
        var contents = story.draft().contents();
        var spec = ParagraphSpec.of(style)
                .tall(TextWriter.isTall(heading.content()))
                .counted(story.manuscript().section(heading));
        int level = contents.level(heading.level());
        if (!story.isDocument() || text.isEmpty() || !contents.lists(level)) {
            blocks.text().write(spec, heading.content(), blocks.place());
            return After.OTHER;
        }
        var look = RunLook.of(story.template().role(style), blocks.place());
        var anchor = contents.add(
                level,
                story.manuscript().sectionNumber(heading),
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
