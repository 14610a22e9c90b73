// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The sections of an article in the making; a heading that skips levels stands below the last one above it. */
final class Outline {
    private record Open(int level, List<Section> sections) {}

    private final Deque<Open> open = new ArrayDeque<>();

    Outline() {
        open.push(new Open(0, new ArrayList<>()));
    }

    /** Enters a heading with its number, which may be empty; one without text is not entered. */
    boolean add(Heading heading, String number, String file, String id) {
        var title = PlainText.of(heading.content()).strip();
        if (title.isEmpty()) return false;
        add(heading.level(), number.isEmpty() ? title : number + " " + title, file, id);
        return true;
    }

    void add(int level, String title, String file, String id) {
        while (open.element().level() >= level) open.pop();
        var children = new ArrayList<Section>();
        open.element().sections().add(new Section(title, file, id, children));
        open.push(new Open(level, children));
    }

    List<Section> sections() {
        return List.copyOf(open.getLast().sections());
    }
}
