// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.RunningText.Field;
import dev.offprint.core.text.Ends;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/** Makes running lines fit: fields lose words at their ends, one field after the other, until nothing collides. */
final class Shortening {
    private static final String ELLIPSIS = "\u2026";
    private static final IntPredicate LOOSE = Ends.loose(",;:.\u2013\u2014-");

    /** Who gives way down to which share of the measure, in turn; at nothing a field goes altogether. */
    private static final List<Step> STEPS = List.of(
            new Step(Field.HEADLINE, .4),
            new Step(Field.PUBLICATION, .3),
            new Step(Field.SECTION, .25),
            new Step(Field.AUTHOR, .25),
            new Step(Field.HEADLINE, .15),
            new Step(Field.PUBLICATION, .12),
            new Step(Field.AUTHOR, 0),
            new Step(Field.SECTION, 0),
            new Step(Field.PUBLICATION, 0),
            new Step(Field.DATE, 0),
            new Step(Field.HEADLINE, 0));

    private final double measure;
    private final double white;
    private final ToDoubleFunction<RunningPart> width;
    private final ToDoubleFunction<String> words;

    /**
     * For lines of a measure.
     *
     * @param white least between two parts
     * @param width of a part
     * @param words how wide words of a field are
     */
    Shortening(double measure, double white, ToDoubleFunction<RunningPart> width, ToDoubleFunction<String> words) {
        this.measure = measure;
        this.white = white;
        this.width = width;
        this.words = words;
    }

    private record Step(Field field, double share) {}

    /** The parts so that they fit; words of the template and folios stay whatever happens. */
    RunningParts fitted(RunningParts parts) {
        var fitted = parts;
        for (var step : STEPS) {
            while (!fitted.fits(measure, white, width) && isLonger(fitted.words(step.field()), step.share()))
                fitted = fitted.with(step.field(), Shortening::shorter);
        }
        return fitted;
    }

    private boolean isLonger(String text, double share) {
        return !text.isEmpty() && words.applyAsDouble(text) > share * measure;
    }

    /** So many characters at most, and whole words of them. */
    static String within(String text, int most) {
        var shortened = text;
        while (shortened.length() > most)
            shortened = shorter(shortened.substring(0, Math.min(shortened.length(), most + 1)));
        return shortened;
    }

    /** Without its last word; a word alone without its last letter. */
    static String shorter(String text) {
        var bare = text.endsWith(ELLIPSIS) ? text.substring(0, text.length() - 1) : text;
        int end = bare.strip().lastIndexOf(' ');
        var left = end > 0 ? bare.substring(0, end) : withoutLastLetter(bare);
        left = Ends.withoutLast(left, LOOSE);
        return left.isEmpty() ? "" : left + ELLIPSIS;
    }

    private static String withoutLastLetter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(word.length(), -1));
    }
}
