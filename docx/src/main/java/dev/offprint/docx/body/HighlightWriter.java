// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.template.CharacterStyle;

/** Writes marked text with what its reader wrote beside it: a comment, or brackets where Word takes none. */
final class HighlightWriter {
    private final Story story;

    HighlightWriter(Story story) {
        this.story = story;
    }

    void write(String comment, RunLook look, Runnable content) {
        if (comment.isBlank()) {
            content.run();
        } else if (story.isDocument()) {
            commented(comment, content);
        } else {
            content.run();
            new Runs(story).text(" [" + comment + "]", look);
        }
    }

    private void commented(String comment, Runnable content) {
        var xml = story.xml();
        var id = story.draft().comments().add(comment);
        xml.empty("w:commentRangeStart", "w:id", id);
        content.run();
        xml.empty("w:commentRangeEnd", "w:id", id);
        xml.open("w:r")
                .open("w:rPr")
                .val("w:rStyle", CharacterStyle.COMMENT_REFERENCE.id())
                .close();
        xml.empty("w:commentReference", "w:id", id).close();
    }
}
