// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.render.LinkTargets;
import dev.offprint.core.render.RenderProblems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens links; a target that leads nowhere opens none, and its text stands alone. */
final class LinkWriter {
    /** Word refuses a whole file for one longer address. */
    private static final int LONGEST_ADDRESS = 2000;
    /** As much as Word shows. */
    private static final int LONGEST_TITLE = 255;

    /** Whether there is something to close. */
    enum Opened {
        YES,
        NOT
    }

    private final Story story;

    LinkWriter(Story story) {
        this.story = story;
    }

    Opened toAddress(String target, @Nullable String title) {
        if (target.startsWith("#")
                && story.manuscript().block(target.substring(1)).isPresent()) {
            return toBlock(target.substring(1));
        }
        var base = story.manuscript().article().metadata().provenance().canonicalUrl();
        var address = LinkTargets.absolute(target, base).filter(found -> found.length() <= LONGEST_ADDRESS);
        if (address.isEmpty()) return refused(target);
        var id = story.relationships().toAddress("hyperlink", address.get());
        if (title == null || title.isBlank()) story.xml().open("w:hyperlink", "r:id", id);
        else story.xml().open("w:hyperlink", "r:id", id, "w:tooltip", shortened(title));
        return Opened.YES;
    }

    private Opened refused(String target) {
        story.manuscript().tell(RenderProblems.linkTarget(target));
        return Opened.NOT;
    }

    Opened toBlock(String id) {
        var anchor = story.manuscript().block(id);
        if (anchor.isPresent()) return toAnchor(anchor);
        story.manuscript().tell(RenderProblems.linkDead(id));
        return Opened.NOT;
    }

    Opened toReference(String id) {
        return toAnchor(Optional.of(story.manuscript().reference(id)));
    }

    private Opened toAnchor(Optional<String> anchor) {
        story.xml().open("w:hyperlink", "w:anchor", anchor.orElseThrow(), "w:history", "1");
        return Opened.YES;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
