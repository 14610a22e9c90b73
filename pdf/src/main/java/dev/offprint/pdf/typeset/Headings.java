// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The headings of an article: tagged without gaps, named for outline and contents. Levels of tags never skip one, as
 * PDF/UA-1 asks (ISO 14289-1, 7.4.2), whatever the article does.
 */
final class Headings {
    private static final List<Tag> TAGS = List.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);

    private final List<Named> named = new ArrayList<>();
    private final String prefix;
    private final Deque<Integer> open = new ArrayDeque<>();

    Headings(String prefix) {
        this.prefix = prefix;
    }

    /** A heading with the name of its place; level 0 is the headline. */
    record Named(int level, String title, String place) {}

    List<Named> named() {
        return List.copyOf(named);
    }

    /** The tag of a heading of a level, 0 for the headline. */
    Tag tag(int level) {
        while (!open.isEmpty() && open.element() >= level) open.pop();
        open.push(level);
        return TAGS.get(Math.min(TAGS.size(), open.size()) - 1);
    }

    /** Names a place; answers with the name. */
    String name(int level, String title) {
        var place = prefix + "h-" + (named.size() + 1);
        named.add(new Named(level, title, place));
        return place;
    }

    Piece set(Heading heading, BlockSetter setter) {
        if (heading.content().isEmpty()) return Piece.NOTHING;
        var role = TextRole.heading(heading.level());
        var place = name(heading.level(), PlainText.of(heading.content()));
        var text = setter.text();
        var piece = setter.composing()
                .tagger()
                .inside(
                        tag(heading.level()),
                        () -> text.title(role, text.spans(role, heading.content()), setter.frame()));
        // White that is left over on the grid stands above a heading, never between it and its text.
        double phase = -(piece.height() + piece.after());
        var bound = new Piece(piece.before(), Kept.whole(piece.items()), piece.after(), Piece.End.HEADING, phase);
        var id = heading.attributes().id();
        return bound.withFirst(strip -> {
            var anchored = strip.withAnchor(place);
            return id == null
                    ? anchored
                    : anchored.withAnchor(setter.composing().place(id));
        });
    }
}
