// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.core.notice.Problem;
import java.util.List;
import java.util.Set;

/** The text of a post as HTML: marks of editors go, shortcodes become what they stand for. Of one post. */
final class PostText {
    private final String post;
    private final String place;
    private final Library library;
    private final List<Problem> problems;

    /** @param post its number in the export */
    PostText(String post, String place, Library library, List<Problem> problems) {
        this.post = post;
        this.place = place;
        this.library = library;
        this.problems = problems;
    }

    /** @param notes of the block editor, as JSON; empty when there are none */
    String html(String text, String notes) {
        var blocks = new BlockText(library);
        var shortcodes = new PostShortcodes(post, place, library, problems);
        var plain = Shortcodes.replaced(blocks.plain(text), shortcodes);
        tell("shortcodes are left out, not what stands in them", "wxr.shortcode", shortcodes.unknown());
        tell("blocks that the site fills by itself are left out", "wxr.block", blocks.made());
        var shown = BlockText.isOne(text) ? plain : Paragraphs.of(plain);
        return shown + shortcodes.notes() + BlockNotes.list(notes);
    }

    private void tell(String what, String code, Set<String> names) {
        if (names.isEmpty()) return;
        problems.add(Problem.info(code, place, what + ": " + String.join(", ", names), ""));
    }
}
