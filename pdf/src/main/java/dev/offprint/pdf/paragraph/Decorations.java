// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.font.FaceMetrics.Line;
import dev.offprint.core.style.Colour;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Rectangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bars behind, under and through the text of one setting: decoration, not content. */
final class Decorations {
    private static final Mark DECORATION = new Mark.Artifact(Mark.Kind.LAYOUT);

    private final List<Item> bars;
    private @Nullable Fount fount;
    private double from;
    private double to;

    Decorations(List<Item> bars) {
        this.bars = bars;
    }

    /** Text of a setting, from one place to another. */
    void text(Fount in, double start, double end) {
        if (in != fount) {
            end();
            fount = in;
            from = start;
        }
        to = end;
    }

    /** The setting ends. */
    void end() {
        if (fount != null && to > from) draw(fount);
        fount = null;
    }

    private void draw(Fount in) {
        var setting = in.setting();
        var background = setting.background();
        if (background != null) bar(-in.ascent(), in.ascent() + in.depth(), background);
        if (setting.underlined()) line(in, in.underline());
        if (setting.struck()) line(in, in.strikeout());
    }

    private void line(Fount in, Line line) {
        bar(
                -in.setting().rise() - in.points(line.position()),
                in.points(line.thickness()),
                in.setting().colour());
    }

    private void bar(double y, double height, Colour colour) {
        bars.add(new Bar(DECORATION, new Rectangle(from, y, to - from, height), colour));
    }
}
