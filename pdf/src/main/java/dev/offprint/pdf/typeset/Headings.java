// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.render.SectionNumbers;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The headings of an article: tagged without gaps, numbered where the style asks for it, named for outline and contents.
 * Levels of tags never skip one, as PDF/UA-1 asks (ISO 14289-1, 7.4.2), whatever the article does.
 */
final class Headings {
    private static final List<Tag> TAGS = List.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);

    private final List<Named> named = new ArrayList<>();
    private final String prefix;
    private final SectionNumbers numbers;
    private final String authors;
    private final Deque<Integer> open = new ArrayDeque<>();

    /**
     * No headings yet.
     *
     * @param prefix of the names of places
     * @param authors of the article, as contents print them
     */
    Headings(String prefix, SectionNumbers numbers, String authors) {
        this.prefix = prefix;
        this.numbers = numbers;
        this.authors = authors;
    }

    /**
     * A heading with the name of its place; level 0 is the headline.
     *
     * @param number empty when it has none
     */
    record Named(int level, String number, String title, String place) {
        /** As it is said in one line. */
        String line() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    List<Named> named() {
        return List.copyOf(named);
    }

    String authors() {
        return authors;
    }

    /** The name of the place where it all begins. */
    String top() {
        return prefix + "top";
    }

    /** Names an article that has no headline of its own. */
    void untitled(String title) {
        named.add(0, new Named(0, "", title, top()));
    }

    /** Whether {@link #top()} is a name that is used. */
    boolean isUntitled() {
        return !named.isEmpty() && named.get(0).place().equals(top());
    }

    /** The tag of a heading of a level, 0 for the headline. */
    Tag tag(int level) {
        while (!open.isEmpty() && open.element() >= level) open.pop();
        open.push(level);
        return TAGS.get(Math.min(TAGS.size(), open.size()) - 1);
    }

    /** Names a place; answers with the name. */
    String name(int level, String title) {
        return name(level, "", title);
    }

    private String name(int level, String number, String title) {
        var place = prefix + "h-" + (named.size() + 1);
        named.add(new Named(level, number, title, place));
        return place;
    }

    Piece set(Heading heading, BlockSetter setter) {
        if (heading.content().isEmpty()) return Piece.NOTHING;
        var number = numbers.number(heading);
        var place = name(heading.level(), number, PlainText.of(heading.content()));
        var piece = setter.composing().tagger().inside(tag(heading.level()), () -> lines(heading, number, setter));
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

    /** The number hangs: further lines begin below the words, not below it. */
    private static Piece lines(Heading heading, String number, BlockSetter setter) {
        var role = TextRole.heading(heading.level());
        var text = setter.text();
        if (number.isEmpty()) return text.title(role, text.spans(role, heading.content()), setter.frame());
        double hang = HungLabel.width(setter.composing(), role, number);
        var label = HungLabel.set(text, role, text.words(role, number), setter.frame(), number);
        var frame = setter.frame().indented(hang, 0);
        var own = new Frame(frame.x(), frame.measure(), setter.frame().nested());
        return text.title(role, text.spans(role, heading.content()), own)
                .withFirst(first -> label.withHeight(first.height()).with(first));
    }
}
