// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.PlainText;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.style.TypeArea;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;

/** What stands in the margins: the running head, and the folio at its outer end; on the first page only a folio below. */
final class Furniture {
    private static final Mark HEADER = new Mark.Artifact(Mark.Kind.HEADER);
    private static final Mark FOOTER = new Mark.Artifact(Mark.Kind.FOOTER);
    private static final double PUBLICATION_SHARE = .4;

    private final Composing composing;
    private final TextSetter text;
    private final TypeArea area;
    private final boolean mirrored;

    Furniture(Composing composing) {
        this.composing = composing;
        this.text = new TextSetter(composing);
        this.area = composing.looks().style().typeArea();
        this.mirrored = composing.looks().style().mirrored();
    }

    /** The items of a page, counted from 0; the left edge of its type area is at {@code x}. */
    List<Item> items(int page, boolean first, double x) {
        var folio = String.valueOf(page + 1);
        boolean verso = mirrored && page % 2 == 1;
        var outside = verso ? Alignment.START : Alignment.END;
        double leading = composing.looks().style().leading();
        if (first) {
            double y = area.head() + area.height() + leading * 1.4;
            return moved(line(TextRole.FOLIO, folio, FOOTER, outside), x, y);
        }
        double y = area.head() - leading * 2.1;
        var items = new ArrayList<>(moved(line(TextRole.FOLIO, folio, HEADER, outside), x, y));
        items.addAll(head(verso, x, y));
        return items;
    }

    private List<Item> head(boolean verso, double x, double y) {
        double gap = 2.2 * composing.looks().look(TextRole.FOLIO).size();
        var inside = verso ? Alignment.END : Alignment.START;
        var outside = verso ? Alignment.START : Alignment.END;
        var publication = publication();
        double left = area.width() - text.width(TextRole.RUNNING_HEAD, publication) - 2 * gap;
        var items = new ArrayList<>(moved(line(TextRole.RUNNING_HEAD, headline(left), HEADER, inside), x, y));
        items.addAll(moved(line(TextRole.RUNNING_HEAD, publication, HEADER, outside), x + (verso ? gap : -gap), y));
        return items;
    }

    private String publication() {
        var publication = composing.article().metadata().provenance().publication();
        return publication == null ? "" : shortened(publication, area.width() * PUBLICATION_SHARE);
    }

    private String headline(double most) {
        return shortened(PlainText.of(composing.article().metadata().titles().headline()), most);
    }

    /** Shortened at a word so that it fits. */
    private String shortened(String words, double most) {
        if (text.width(TextRole.RUNNING_HEAD, words) <= most) return words;
        int end = words.lastIndexOf(' ');
        while (end > 0 && text.width(TextRole.RUNNING_HEAD, words.substring(0, end) + "\u2026") > most) {
            end = words.lastIndexOf(' ', end - 1);
        }
        return end <= 0 ? "" : words.substring(0, end).replaceAll("[\\p{P}\\s]+$", "") + "\u2026";
    }

    private Strip line(TextRole role, String words, Mark mark, Alignment alignment) {
        if (words.isBlank()) return Strip.blank(0);
        var setting = composing.looks().setting(role, composing.language());
        var spans = List.<Span>of(new Span.Words(words, setting, Owner.of(mark)));
        var lines = text.strips(role, spans, Frame.column(area.width()), alignment);
        return lines.get(0);
    }

    private static List<Item> moved(Strip strip, double x, double y) {
        return strip.moved(x, y).items();
    }
}
