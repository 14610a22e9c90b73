// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.RunningText.Field;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Shift;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.Shape;
import dev.offprint.pdf.paragraph.Span;
import dev.offprint.pdf.typeset.RunningPart.Bit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the three parts of a running line on one baseline, shortened so that they stand clear of each other. */
final class RunningLineSetter {
    private static final Shape LINE = new Shape(1e6, 0, Alignment.START);

    /** Between two parts, and between the groups of one, in sizes of the folio. */
    private static final double WHITE = 2.2;

    /** The height of the picture, in leadings of the body; its middle is that of the capitals. */
    private static final double LOGO = 1.6;

    private static final double HALF_CAPITAL = .33;

    private final Composing composing;
    private final @Nullable Logo logo;
    private final double measure;
    private final double white;
    private final double logoHeight;
    private final Shortening shortening;

    RunningLineSetter(Composing composing, @Nullable Logo logo) {
        var style = composing.looks().style();
        this.composing = composing;
        this.logo = logo;
        this.measure = style.typeArea().width();
        this.white = WHITE * style.look(TextRole.FOLIO).size();
        double room = Math.min(style.typeArea().head(), style.typeArea().foot());
        this.logoHeight = Math.min(LOGO * style.leading(), room * .6);
        var text = new TextSetter(composing);
        this.shortening =
                new Shortening(measure, white, this::width, words -> text.width(TextRole.RUNNING_HEAD, words));
    }

    /** The items of a line; its left end is at x. */
    List<Item> set(RunningParts parts, Mark mark, double x, double baseline) {
        var fitted = shortening.fitted(parts);
        var items = new ArrayList<Item>();
        place(fitted.left(), mark, x, baseline, items);
        place(fitted.centre(), mark, x + fitted.middle(measure, white, this::width), baseline, items);
        place(fitted.right(), mark, x + measure - width(fitted.right()), baseline, items);
        return items;
    }

    private void place(RunningPart part, Mark mark, double from, double baseline, List<Item> items) {
        double x = from;
        for (var group : part.groups()) {
            if (isLogo(group) && logo != null) {
                double size = composing.looks().look(TextRole.RUNNING_HEAD).size();
                items.add(logo.at(mark, x, baseline - HALF_CAPITAL * size, logoHeight));
            } else {
                for (var line : composing.paragraphs().set(spans(group, mark), LINE))
                    for (var item : line.items()) items.add(Shift.item(item, x, baseline));
            }
            x += width(group) + white;
        }
    }

    private double width(RunningPart part) {
        if (part.isEmpty()) return 0;
        return part.groups().stream().mapToDouble(this::width).sum()
                + (part.groups().size() - 1) * white;
    }

    private double width(List<Bit> group) {
        if (isLogo(group)) return logo == null ? 0 : logoHeight * logo.shape();
        return composing.paragraphs().extent(spans(group, Bars.LAYOUT)).natural();
    }

    private static boolean isLogo(List<Bit> group) {
        return group.get(0).field() == Field.LOGO;
    }

    private List<Span> spans(List<Bit> group, Mark mark) {
        return group.stream()
                .<Span>map(bit -> new Span.Words(
                        bit.text(), composing.looks().setting(role(bit), composing.language()), Owner.of(mark)))
                .toList();
    }

    private static TextRole role(Bit bit) {
        return bit.field() == Field.PAGE ? TextRole.FOLIO : TextRole.RUNNING_HEAD;
    }
}
