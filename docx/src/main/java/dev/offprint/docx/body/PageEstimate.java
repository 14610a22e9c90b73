// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextLook;
import dev.offprint.docx.template.Shape;

/**
 * How far down the document the writer has come, for the page numbers of the table of contents: letters are counted,
 * not measured, and nothing is kept together, so a number may be wrong by one. Word puts it right when it is asked to
 * update the table. Lengths in points.
 */
final class PageEstimate {
    private static final double TWIPS = 20;

    private final double page;
    private final int columns;
    private double position;
    private int letters;
    private double picture;
    private boolean across;

    PageEstimate(Style style) {
        columns = style.columns().count();
        page = style.typeArea().height() * columns;
    }

    /** What follows stands across all columns, or in one. */
    void across(boolean yes) {
        across = yes;
    }

    void letters(int more) {
        letters += more;
    }

    void picture(double height) {
        picture = Math.max(picture, height);
    }

    /** What a paragraph holds so far; another may begin inside it, in a note. */
    record Counted(int letters, double picture) {}

    /** Begins to count anew, and answers with what has been counted. */
    Counted beginParagraph() {
        var outer = new Counted(letters, picture);
        letters = 0;
        picture = 0;
        return outer;
    }

    /** Ends a paragraph and goes on with the one around it. */
    void endParagraph(TextLook look, Shape shape, int room, Counted outer) {
        double perLine = Math.max(1, room / TWIPS / (look.size() * letter(look.family())));
        double lines = Math.max(1, Math.ceil(letters / perLine));
        double height = Math.max(lines * look.leading(), picture);
        double space = shape.contextual() ? 0 : Math.max(shape.before(), shape.after()) / TWIPS;
        add(height + space);
        letters = outer.letters();
        picture = outer.picture();
    }

    private static double letter(FamilyRole family) {
        return switch (family) {
            case SERIF -> .445;
            case SANS -> .46;
            case MONO -> .6;
        };
    }

    void add(double height) {
        position += across ? height * columns : height;
    }

    /** How far it is from the beginning. */
    double position() {
        return position;
    }

    /** Goes back or forth, for the cells of a row. */
    void position(double other) {
        position = other;
    }

    void newPage() {
        position = Math.ceil(position / page) * page;
    }

    /** The page of a position, counted from 1. */
    int page(double at) {
        return 1 + (int) (at / page);
    }
}
