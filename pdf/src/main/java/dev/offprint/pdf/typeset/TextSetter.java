// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Inline;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Anchor;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Shift;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.paragraph.Extent;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.SetLine;
import dev.offprint.pdf.paragraph.Shape;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;

/** Sets one paragraph of a role: inlines to spans, spans to lines, lines to strips on the leading of the role. */
final class TextSetter {
    /** Where the baseline stands in its line: half of it down, and a quarter of the size more. */
    private static final double BASELINE = .25;

    private static final Mark LAYOUT = new Mark.Artifact(Mark.Kind.LAYOUT);
    private static final double NARROWER = .04;
    private static final int ORPHAN = 2;
    private static final int WIDOW = 2;

    private final Composing composing;

    TextSetter(Composing composing) {
        this.composing = composing;
    }

    /** The spans of inlines in a role, inside the structure element that is open. */
    List<Span> spans(TextRole role, List<Inline> inlines) {
        return new InlineSetter(composing, composing.looks().setting(role, composing.language())).spans(inlines);
    }

    /** Plain words in a role. */
    List<Span> words(TextRole role, String text) {
        return new InlineSetter(composing, composing.looks().setting(role, composing.language())).words(text);
    }

    /** How wide words of a role are, on one line and in their longest part; nothing is tagged. */
    Extent extent(TextRole role, String text) {
        if (text.isBlank()) return new Extent(0, 0);
        var setting = composing.looks().setting(role, composing.language());
        return composing.paragraphs().extent(List.of(new Span.Words(text, setting, Owner.of(LAYOUT))));
    }

    /** How wide words of a role are on one line; nothing is tagged. */
    double width(TextRole role, String text) {
        return extent(role, text).natural();
    }

    /** A paragraph without indent. */
    Piece paragraph(TextRole role, List<Span> spans, Frame frame) {
        return paragraph(role, spans, frame, 0);
    }

    /** A paragraph with an indent of its first line, in points. */
    Piece paragraph(TextRole role, List<Span> spans, Frame frame, double indent) {
        var strips = strips(
                role,
                spans,
                frame,
                new Shape(frame.measure(), indent, composing.looks().alignment(role)));
        var looks = composing.looks();
        return new Piece(looks.before(role), together(strips), looks.after(role), Piece.End.PARAGRAPH);
    }

    /** Lines of a title, about equally long: as few as fit, in the narrowest measure that keeps them so few. */
    Piece title(TextRole role, List<Span> spans, Frame frame) {
        var widest = paragraph(role, spans, frame);
        long lines = widest.strips();
        var best = widest;
        double measure = frame.measure() * (1 - NARROWER);
        double least = lines == 1 ? 0 : composing.paragraphs().extent(spans).least(); // no word is broken for it
        while (lines > 1 && measure > Math.max(frame.measure() / 2, least)) {
            var narrower = paragraph(role, spans, new Frame(frame.x(), measure, frame.nested()));
            if (narrower.strips() > lines) break;
            best = narrower;
            measure -= frame.measure() * NARROWER;
        }
        return best;
    }

    /** Lines of program text; every space counts. */
    List<Strip> preformatted(TextRole role, List<Span> spans, Frame frame) {
        return strips(role, spans, frame, Shape.preformatted(frame.measure()));
    }

    /** Lines that are aligned as said. */
    List<Strip> strips(TextRole role, List<Span> spans, Frame frame, Alignment alignment) {
        return strips(role, spans, frame, new Shape(frame.measure(), 0, alignment));
    }

    private List<Strip> strips(TextRole role, List<Span> spans, Frame frame, Shape shape) {
        if (spans.isEmpty()) return List.of();
        var look = composing.looks().look(role);
        var strips = new ArrayList<Strip>();
        for (var line : composing.paragraphs().set(spans, shape)) {
            strips.add(strip(line, look.leading(), look.size()).moved(frame.x(), 0));
        }
        return strips;
    }

    /** A line on its leading; what reaches above or below it, such as a picture, makes it higher. */
    private static Strip strip(SetLine line, double leading, double size) {
        double baseline = leading / 2 + BASELINE * size;
        double above = Math.max(0, line.ascent() - leading);
        double below = Math.max(0, line.depth() - leading);
        double y = baseline + above;
        return new Strip(
                leading + above + below,
                line.items().stream().map(item -> Shift.item(item, 0, y)).toList(),
                line.links().stream().map(link -> Shift.link(link, 0, y)).toList(),
                line.notes(),
                List.<Anchor>of(),
                List.of(),
                List.of());
    }

    /** The lines of a paragraph, with places to cut where neither widow nor orphan is left. */
    static List<VerticalItem> together(List<Strip> lines) {
        var items = new ArrayList<VerticalItem>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) items.add(i < ORPHAN || lines.size() - i < WIDOW ? Cut.NEVER : Cut.FREE);
            items.add(lines.get(i));
        }
        return items;
    }
}
