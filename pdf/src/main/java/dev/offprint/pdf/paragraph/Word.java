// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.shape.ShapedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A word, or a part of one in a setting of its own, with the places where a line may end in it. */
final class Word {
    private final Fount fount;
    private final ShapedText shaped;
    private final List<Division> divisions;
    private final List<Box> boxes;

    Word(Fount fount, ShapedText shaped, List<Division> divisions) {
        this.fount = fount;
        this.shaped = shaped;
        this.divisions = divisions;
        this.boxes = boxes();
    }

    Fount fount() {
        return fount;
    }

    String text() {
        return shaped.text();
    }

    ShapedText shaped() {
        return shaped;
    }

    /** A part as it stands alone. */
    ShapedText shaped(int from, int to) {
        return from == 0 && to == text().length() ? shaped : fount.shape(text().substring(from, to));
    }

    List<Division> divisions() {
        return divisions;
    }

    /** The parts between the divisions, one more than those. */
    List<Box> parts() {
        return boxes;
    }

    /** The same, divided between all clusters of the parts that are wider than a line. */
    Word dividedFor(double measure) {
        if (shaped.width() <= measure) return this;
        var all = new ArrayList<Division>();
        var clusters = shaped.clusters();
        for (int part = 0; part < boxes.size(); part++) {
            if (boxes.get(part).width() > measure) everywhere(clusters, part, all);
            if (part < divisions.size()) all.add(divisions.get(part));
        }
        return all.size() == divisions.size() ? this : new Word(fount, shaped, List.copyOf(all));
    }

    private void everywhere(boolean[] clusters, int part, List<Division> all) {
        for (int at = begin(part) + 1; at < end(part); at++) {
            if (clusters[at]) all.add(new Division(at, Division.Kind.ANYWHERE));
        }
    }

    int begin(int part) {
        return part == 0 ? 0 : divisions.get(part - 1).at();
    }

    int end(int part) {
        return part == divisions.size() ? text().length() : divisions.get(part).at();
    }

    private List<Box> boxes() {
        if (divisions.isEmpty()) return List.of(box(0, text().length(), shaped.width()));
        var offsets = shaped.offsets();
        var parts = new Box[divisions.size() + 1];
        Arrays.setAll(parts, i -> box(begin(i), end(i), offsets[end(i)] - offsets[begin(i)]));
        return List.of(parts);
    }

    private Box box(int from, int to, double width) {
        if (from == to || fount.isMono()) return new Box(width, 0, 0);
        double give = (to - from) * fount.give();
        double start = Protrusion.start(text().charAt(from));
        double end = Protrusion.end(text().charAt(to - 1));
        if (start == 0 && end == 0) return new Box(width, 0, 0, give);
        double startHang = start * fount.width(text().charAt(from));
        return new Box(width, startHang, end * fount.width(text().charAt(to - 1)), give);
    }
}
