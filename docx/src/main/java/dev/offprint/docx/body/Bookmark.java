// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import java.util.Optional;

/** Writes the places that links aim at. */
final class Bookmark {
    private Bookmark() {}

    /** A place without extent. */
    static void point(Story story, Optional<String> name) {
        name.ifPresent(present -> around(story, present, () -> {}));
    }

    /** A place that holds something. */
    static void around(Story story, String name, Runnable content) {
        var id = Integer.toString(story.draft().nextBookmark());
        story.xml().empty("w:bookmarkStart", "w:id", id, "w:name", name);
        content.run();
        story.xml().empty("w:bookmarkEnd", "w:id", id);
    }
}
