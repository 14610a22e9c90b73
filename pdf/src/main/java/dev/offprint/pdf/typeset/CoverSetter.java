// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paging.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets a cover in the type area: an accent rule and the publication at its head, the title large below, the picture, and at
 * its foot who and when.
 */
final class CoverSetter {
    /** Sizes of the title by which it is tried, largest first, in those of the theme's headline. */
    private static final List<Double> SCALES = List.of(1.9, 1.6, 1.35, 1.15, 1.0, .85, .7, .55);

    private static final double RULE = 3;

    /** The publication's name, in sizes of a masthead. */
    private static final double NAME = 1.4;

    /** How far down the title begins, as a share of the height; higher over a picture. */
    private static final double TITLE = .22;

    private static final double TITLE_OVER_PICTURE = .09;

    /** The least share of the height that is worth a picture. */
    private static final double PICTURE = .18;

    /** Pictures are enlarged so much at most. */
    private static final double ENLARGED = 1.6;

    private final Composing composing;
    private final double width;
    private final double height;

    CoverSetter(Composing composing) {
        var area = composing.looks().style().typeArea();
        this.composing = composing;
        this.width = area.width();
        this.height = area.height();
    }

    /** What stands on the page. */
    List<Placed> set(CoverText text) {
        var set = new ArrayList<Placed>();
        double head = Math.max(head(text, set), height * (text.lead() == null ? TITLE : TITLE_OVER_PICTURE));
        double scale = scale(text, height - head);
        double end = head + below(title(text, scale), head, set);
        var foot = foot(text, Math.min(scale, 1.35));
        double footTop = height - foot.height();
        picture(text.lead(), end, footTop - composing.looks().halves(2), set);
        below(foot, footTop, set);
        return set;
    }

    /** The largest at which the title's longest word, and all that must stand on the page, have room. */
    private double scale(CoverText text, double room) {
        var words = PlainText.of(text.title());
        for (double scale : SCALES) {
            var tried = trial(scale);
            double longest =
                    new TextSetter(tried).extent(TextRole.HEADLINE, words).least();
            if (longest <= width && fits(tried, text, scale, room)) return scale;
        }
        return SCALES.get(SCALES.size() - 1);
    }

    private boolean fits(Composing tried, CoverText text, double scale, double room) {
        double needed = title(tried, text).height() + foot(tried, text).height();
        double most = text.lead() == null ? room * .85 : room * (.8 - PICTURE);
        return needed <= most || scale == SCALES.get(SCALES.size() - 1);
    }

    /** Sets without leaving anything in the structure. */
    private Composing trial(double scale) {
        return composing.scaled(TextRole.HEADLINE, scale).onTrial();
    }

    private double head(CoverText text, List<Placed> set) {
        var looks = composing.looks();
        var accent = looks.style().theme().palette().accent();
        double rule = RULE * looks.em() / 10.5;
        var bar = Bars.bar(new Rectangle(0, 0, width, rule), accent);
        set.add(new Placed(Strip.of(rule, List.of(bar)), 0, 0));
        var name = line(composing.scaled(TextRole.MASTHEAD, NAME), Tag.P, TextRole.MASTHEAD, plain(text.publication()));
        return below(name, rule + looks.halves(1), set) + rule + looks.halves(3);
    }

    private Piece title(CoverText text, double scale) {
        return title(composing.scaled(TextRole.HEADLINE, scale), text);
    }

    private static Piece title(Composing composing, CoverText text) {
        return new Galley()
                .add(line(composing, Tag.P, TextRole.KICKER, text.kicker()))
                .add(line(composing, Tag.H1, TextRole.HEADLINE, text.title()))
                .add(line(composing, Tag.P, TextRole.DEK, text.dek())
                        .spaced(composing.looks().halves(1), 0))
                .piece();
    }

    private Piece foot(CoverText text, double scale) {
        return foot(composing.scaled(TextRole.BYLINE, Math.max(1, scale)), text);
    }

    private static Piece foot(Composing composing, CoverText text) {
        var galley = new Galley();
        text.authors().forEach(names -> galley.add(line(composing, Tag.P, TextRole.BYLINE, plain(names))));
        return galley.add(line(composing, Tag.P, TextRole.ATTRIBUTION, plain(text.date())))
                .piece();
    }

    private static List<Inline> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    private static Piece line(Composing composing, Tag tag, TextRole role, List<Inline> content) {
        if (content.isEmpty()) return Piece.NOTHING;
        var text = new TextSetter(composing);
        var frame = Frame.column(composing.looks().style().typeArea().width());
        return composing.tagger().inside(tag, () -> text.title(role, text.spans(role, content), frame));
    }

    private static double below(Piece piece, double y, List<Placed> set) {
        if (piece.isEmpty()) return 0;
        set.add(new Placed(StripStack.of(piece.items()), 0, y));
        return piece.height();
    }

    /** In the room between title and foot, flush with its foot; left out where there is too little. */
    private void picture(@Nullable Figure lead, double top, double bottom, List<Placed> set) {
        if (lead == null) return;
        double room = bottom - top - composing.looks().halves(3);
        var found = composing.pictures().find(lead.image());
        if (found.isEmpty() || room < height * PICTURE) return;
        var header = found.get().header();
        double scale = Math.min(ENLARGED, Math.min(width / header.naturalWidth(), room / header.naturalHeight()));
        double high = header.naturalHeight() * scale;
        var area = new Rectangle(0, 0, header.naturalWidth() * scale, high);
        var item = new Picture(Bars.LAYOUT, area, found.get().artwork());
        set.add(new Placed(Strip.of(high, List.of(item)), 0, bottom - high));
    }
}
