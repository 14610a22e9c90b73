// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import dev.offprint.pdf.paragraph.Piece.Fragment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the lines between the breaks of a paragraph. */
final class Rows {
    private final Material material;
    private final Shape shape;
    private final List<SetLine> lines = new ArrayList<>();
    private @Nullable Fragment divided;

    private Rows(Material material, Shape shape) {
        this.material = material;
        this.shape = shape;
    }

    static List<SetLine> set(Material material, Shape shape, List<Breakpoint> breaks) {
        var rows = new Rows(material, shape);
        int from = 0;
        for (var end : breaks) {
            rows.line(rows.visible(from, end.item()), end.item());
            from = end.item() + 1;
        }
        return List.copyOf(rows.lines);
    }

    /** The first item that does not vanish at the beginning of a line. */
    private int visible(int from, int to) {
        int at = from;
        while (at < to && !(material.items().get(at) instanceof Box)) at++;
        return at;
    }

    private void line(int from, int to) {
        var row = row(from, to);
        double indent = shape.start(lines.size());
        var ending = material.items().get(to);
        boolean fills = shape.justified() && !(ending instanceof Penalty p && p.cost() <= HorizontalItem.FORCED);
        var edges = new Edges(indent, startHang(from), endHang(from, to));
        lines.add(LineWriter.write(row, Spacing.of(row, shape, edges, fills)));
    }

    private double startHang(int from) {
        return from < material.items().size() && material.items().get(from) instanceof Box box ? box.startHang() : 0;
    }

    private double endHang(int from, int to) {
        if (!shape.justified()) return 0;
        int at = to - 1;
        while (at >= from && !(material.items().get(at) instanceof Box)) at--;
        if (at < from) return 0;
        var added = addedHyphen(to);
        if (added && material.piece(at) instanceof Fragment fragment)
            return fragment.word().fount().hyphenHang();
        return material.items().get(at) instanceof Box box ? box.endHang() : 0;
    }

    private boolean addedHyphen(int to) {
        return material.items().get(to) instanceof Penalty penalty && penalty.breakWidth() > 0;
    }

    private Row row(int from, int to) {
        var row = new Row();
        Fragment open = null;
        for (int i = from; i < to; i++) {
            var piece = material.piece(i);
            if (piece instanceof Piece.Nothing) continue;
            if (piece instanceof Fragment next && open != null && open.isFollowedBy(next)) {
                open = open.joined(next);
                continue;
            }
            add(open, row);
            open = piece instanceof Fragment fragment ? fragment : null;
            if (open == null) add(piece, row);
        }
        if (open != null && open.to() < open.word().text().length()) divided(open, row, addedHyphen(to));
        else add(open, row);
        return row;
    }

    /** The first part of a divided word stands for the whole of it, the others for nothing. */
    private void divided(Fragment part, Row row, boolean hyphen) {
        var fount = part.word().fount();
        var spoken = isRest(part) ? "" : part.word().text().substring(part.from());
        row.text(fount, part.owner(), part.word().shaped(part.from(), part.to()), spoken);
        if (hyphen) row.text(fount, part.owner(), fount.addedHyphen(), "");
        divided = part;
    }

    private boolean isRest(Fragment part) {
        return divided != null && divided.isFollowedBy(part);
    }

    private void add(@Nullable Fragment fragment, Row row) {
        if (fragment == null) return;
        var word = fragment.word();
        var shaped = word.shaped(fragment.from(), fragment.to());
        if (isRest(fragment)) row.text(word.fount(), fragment.owner(), shaped, "");
        else row.text(word.fount(), fragment.owner(), shaped);
    }

    private static void add(Piece piece, Row row) {
        if (piece instanceof Piece.Blank blank) row.gap(blank.fount(), blank.owner(), blank.space());
        else if (piece instanceof Piece.Inlay inlay) row.add(new Entry.Figure(inlay.inset()));
        else if (piece instanceof Piece.Strut strut) row.add(new Entry.Strut(strut.fount()));
    }
}
